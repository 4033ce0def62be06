//! Portuguese.

use super::super::boilerplate::Theme::*;
use super::super::phrases::phrases;
use super::Calls;

#[rustfmt::skip]
pub(super) static CALLS: Calls = Calls {
    openers: phrases![
        "e", "ou", "então", "agora", "hoje", "hoje mesmo", "já", "também", "por favor", "por isso", "aqui e", "clique aqui e", "clique aqui para",
        "você pode", "não espere mais",
    ],
    asks: phrases![
        "apoie", "apoia", "apoiem", "apoie nos", "inscreva se", "inscreve te", "assine", "assina", "subscreva", "subscreve",
        "torne se", "torna te", "doe", "doa", "ajude", "ajude nos", "ajuda nos", "junte se", "junta te", "receba", "recebe",
        "baixe", "baixa", "descarregue", "descarrega", "instale", "acesse", "aceda", "inicie", "cadastre se", "registe se",
        "registre se", "digite", "insira", "informe", "introduza", "deixe", "contribua", "contribui", "colabore", "aproveite",
        "experimente", "mantenha se", "garanta", "ative", "fique por dentro", "não perca", "participe",
        "colabora",
        "deixe o seu", "deixe seu", "entre no nosso",
    ],
    things: &[
        (Newsletter, phrases![
            "nossa newsletter", "a nossa newsletter", "na nossa newsletter", "nossas newsletters",
            "nosso boletim", "no seu e mail", "no seu email", "no teu e mail", "no teu email",
            "sua caixa de entrada", "na sua caixa", "na tua caixa",
            "nosso canal", "canal do whatsapp",
            "nosso resumo",
        ]),
        (Paywall, phrases![
            "reportagem completa", "1 real", "1 euro",
            "acesso ilimitado", "acesso total", "acesso completo", "continuar lendo",
            "para continuar lendo", "continuar a ler", "para continuar a ler", "todas as reportagens", "todos os artigos",
            "todos os conteúdos", "todo o conteúdo", "conteúdo exclusivo", "um mês grátis", "matéria completa",
            "artigo completo",
        ]),
        (Appeal, phrases![
            "com uma assinatura",
            "jornalismo independente", "o jornalismo independente", "jornalismo livre", "jornalismo de qualidade", "imprensa independente",
            "nosso jornalismo", "o nosso jornalismo", "nosso trabalho", "o nosso trabalho", "nossa redação", "nosso projeto",
            "sua doação", "seu apoio",
        ]),
    ],
    requests: &[
        (Appeal, phrases![
            "apoie com",
            "apoie nos", "apoia nos", "contribua a partir de", "contribua com qualquer", "doe agora", "doe hoje", "faça uma doação", "faça um donativo", "faça a sua doação", "faça sua doação", "torne se membro",
            "torne se sócio", "seja membro", "seja um apoiador", "seja apoiador", "apoie o nosso", "apoie nosso", "apoie o jornalismo",
            "apoia o jornalismo", "ajude nos a", "ajuda nos a",
        ]),
        (Newsletter, phrases![
            "inscreva se na nossa", "inscreva se em nossa", "inscreva se na newsletter", "assine nossa newsletter", "assine a nossa newsletter",
            "assine a newsletter", "subscreva a nossa", "subscreva a newsletter", "receba nossa", "receba a nossa", "baixe o nosso",
            "baixe nosso", "entre no nosso canal",
        ]),
        (Paywall, phrases![
            "assine agora", "assine já", "assine para", "assine e", "faça login para continuar", "entre para continuar", "inicie sessão para",
            "faça o login para", "cadastre se para continuar", "assine por",
        ]),
        (Share, phrases![
            "siga nos no", "siga nos", "segue nos no", "siga nos em", "siga a gente no", "compartilhe esta", "compartilhe este",
            "compartilhe essa", "partilhe este artigo", "curta nossa página", "siga o nosso perfil",
        ]),
        (Comments, phrases!["deixe seu comentário", "deixe o seu comentário", "deixe um comentário", "conte nos nos comentários", "comente abaixo"]),
    ],
    pleas: &[
        (Appeal, phrases![
            "depende das suas doações", "depende do seu apoio", "depende de você", "depende de si",
            "leitores como você", "leitores como tu", "leitores como vocês", "graças ao seu apoio", "graças ao teu apoio", "o seu apoio nos",
            "seu apoio é", "a sua doação nos", "sem o seu apoio", "precisamos do seu apoio", "precisamos da sua ajuda", "precisamos de você",
            "precisamos de si", "dependemos do apoio dos nossos leitores", "dependemos dos nossos leitores", "dependemos do seu apoio",
            "dependemos de si", "dependemos de você",
        ]),
        (Newsletter, phrases!["direto no seu e mail", "diretamente no seu e mail", "na sua caixa de entrada", "no seu e mail todos", "cancelar a inscrição a qualquer", "obrigado por se inscrever"]),
        (Paywall, phrases![
            "já é assinante", "já és assinante", "se você já é assinante", "conteúdo exclusivo para assinantes", "exclusivo para assinantes",
            "só para assinantes", "artigo exclusivo para assinantes", "você atingiu o limite", "já tem uma conta", "cancele quando quiser",
        ]),
        (Consent, phrases!["utilizamos cookies", "usamos cookies", "este site utiliza cookies", "este site usa cookies", "nosso site usa cookies"]),
    ],
    leads: phrases![
        "gostou deste", "gostou desta", "gostou do artigo", "gostou da matéria", "gostaste deste", "gosta do nosso",
        "gosta deste", "achou este artigo", "quer continuar lendo", "quer continuar a ler", "quer ler mais", "antes de sair",
        "gostou", "quer mais", "compartilhe com os", "somos uma redação", "cada real conta", "cada euro conta",
        "qualquer valor", "vivemos dos nossos", "obrigado por ler", "este artigo foi útil",
        "jornalismo de qualidade custa", "jornalismo independente custa", "fazer jornalismo custa",
    ],
    pointers: phrases![
        "leia também", "leia mais", "lê também", "ler também", "veja também", "leia ainda", "notícias relacionadas",
        "notícia relacionada", "artigo relacionado", "você pode gostar", "pode interessar",
    ],
    own: phrases![
        "nosso", "nossa", "nossos", "nossas",
    ],
    goods: &[
        (Newsletter, phrases![
            "newsletter", "newsletters", "boletim", "resumo diário", "resumo semanal", "canal do whatsapp",
        ]),
        (Paywall, phrases![
            "edição digital", "oferta digital",
        ]),
    ],
    work: phrases![
        "jornalismo", "redação", "jornalistas",
        "reportagens", 
        "histórias", "artigos", "notícias",
    ],
    your: phrases![
        "seu", "sua", "seus", "suas", "teu", "tua",
    ],
    gifts: phrases![
        "apoio", "doação", "doações", "contribuição", "contribuições", "donativo",
    ],
    you: phrases![
        "você", "vocês", "te", "ti", "teu", "tua", "seu", "sua",
    ],
    we: phrases![
        "nós", "nos", "nosso", "nossa", "nossos", "nossas",
    ],
};
