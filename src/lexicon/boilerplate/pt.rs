//! Portuguese.

use super::super::phrases::phrases;
use super::Theme::{self, *};

#[rustfmt::skip]
pub(super) const PHRASES: &[(Theme, &str)] = &[
    (Appeal, phrases![
        "seu apoio", "o seu apoio", "sua doação", "a sua doação", "faça uma doação", "doe agora", "apoie", "apoie nos", "apoie o",
        "ajude nos", "jornalismo independente", "seja membro", "torne se membro", "sua contribuição", "precisamos de você",
        "precisamos de si", "contribua",
    ]),
    (Newsletter, phrases![
        "inscreva se", "inscreva se na", "assine nossa newsletter", "assine a newsletter", "nossa newsletter", "subscreva",
        "subscreva a", "receba", "receba as", "no seu e mail", "no seu email", "seu e mail", "seu email", "endereço de e mail",
        "baixe nosso aplicativo", "baixe o app", "fique por dentro", "cancelar a qualquer momento", "canal do whatsapp",
        "cadastre se",
    ]),
    (Paywall, phrases![
        "exclusivo para assinantes", "só para assinantes", "conteúdo exclusivo", "já é assinante", "assine", "assine agora",
        "assine para", "para continuar lendo", "continue lendo", "para continuar a ler", "teste grátis", "acesso ilimitado",
    ]),
    (Consent, phrases![
        "utilizamos cookies", "usamos cookies", "uso de cookies", "aceitar todos", "aceitar cookies", "rejeitar todos",
        "política de cookies", "nossos parceiros", "seu consentimento", "sua privacidade",
    ]),
    (Share, phrases!["compartilhar", "compartilhe", "compartilhar no", "partilhar", "partilhe", "siga nos", "siga nos no", "siga o", "copiar link", "link copiado", "imprimir"]),
    (Related, phrases![
        "leia também", "leia mais", "ler mais", "veja também", "veja mais", "ver mais", "saiba mais", "você pode gostar",
        "você também pode gostar", "pode interessar", "artigos relacionados", "notícias relacionadas", "posts relacionados",
        "conteúdo relacionado", "relacionadas", "relacionados", "mais lidas", "mais lidos", "as mais lidas", "últimas notícias",
        "posts recentes", "artigos recentes", "mais notícias", "próximo artigo", "artigo anterior", "próximo post", "recomendados",
        "recomendado para você", "ver todos", "ver tudo", "produtos relacionados", "tempo de leitura", "minutos de leitura",
    ]),
    (Comments, phrases!["comentários", "comentário", "deixe um comentário", "deixe uma resposta", "escreva um comentário", "comentar", "responder", "cancelar resposta", "não será publicado", "seja o primeiro a comentar"]),
    (Author, phrases![
        "sobre o autor", "sobre a autora", "escrito por", "publicado por", "publicado em", "atualizado em", "última atualização",
        "categorias", "categoria", "etiquetas", "quem somos", "sobre nós", "mais artigos de", "ver todos os posts",
    ]),
    (Advert, phrases!["publicidade", "patrocinado", "conteúdo patrocinado", "links de afiliados", "compre agora", "comprar agora", "reserve agora", "fale conosco", "entre em contato", "solicite"]),
    (Legal, phrases!["todos os direitos reservados", "direitos reservados", "política de privacidade", "termos de uso", "termos e condições", "proteção de dados", "mapa do site", "reprodução proibida"]),
    (Account, phrases!["entrar", "fazer login", "iniciar sessão", "minha conta", "criar conta", "esqueci minha senha", "senha", "registrar", "sair"]),
    (Navigation, phrases!["pular para o conteúdo", "ir para o conteúdo", "voltar ao topo", "início", "buscar", "pesquisar", "fechar", "índice", "neste artigo", "próximo", "próxima", "anterior", "ordenar por", "filtrar", "voltar"]),
    (Shop, phrases!["adicionar ao carrinho", "carrinho", "frete grátis", "frete", "em estoque", "esgotado", "quantidade", "lista de desejos", "pagamento seguro", "devoluções"]),
];
