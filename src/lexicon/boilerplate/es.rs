//! Spanish.

use super::super::phrases::phrases;
use super::Theme::{self, *};

#[rustfmt::skip]
pub(super) const PHRASES: &[(Theme, &str)] = &[
    (Appeal, phrases![
        "tu apoyo", "su apoyo", "tu donación", "su donación", "haz una donación", "dona ahora", "apóyanos", "apoya nuestro",
        "apoya el periodismo", "ayúdanos", "periodismo independiente", "hazte socio", "hazte socia", "hazte miembro", "tu contribución",
        "tu aportación", "necesitamos tu", "gracias a lectores", "colabora con",
    ]),
    (Newsletter, phrases![
        "suscríbete a nuestro boletín", "suscríbete a nuestra", "suscríbete a", "boletín", "nuestro boletín", "nuestra newsletter",
        "recibe", "recibe las", "en tu correo", "en tu bandeja", "tu correo electrónico", "correo electrónico", "tu email",
        "apúntate", "descarga nuestra app", "regístrate gratis", "mantente informado", "darte de baja", "únete a nuestro canal",
        "síguenos en google news", "canal de whatsapp",
    ]),
    (Paywall, phrases![
        "solo para suscriptores", "exclusivo para suscriptores", "ya eres suscriptor", "si ya eres suscriptor", "suscríbete",
        "suscríbete para", "suscríbete para seguir leyendo", "para seguir leyendo", "sigue leyendo", "prueba gratis",
        "acceso ilimitado", "contenido exclusivo", "sin permanencia",
    ]),
    (Consent, phrases![
        "utilizamos cookies", "usamos cookies", "uso de cookies", "aceptar todo", "aceptar cookies", "rechazar todo",
        "política de cookies", "configurar cookies", "nuestros socios", "tu consentimiento", "tu privacidad",
    ]),
    (Share, phrases![
        "compartir", "compartir en", "comparte", "comparte este artículo", "compártelo", "síguenos", "síguenos en", "copiar enlace",
        "enlace copiado", "imprimir", "enviar por",
    ]),
    (Related, phrases![
        "lee también", "leer también", "lea también", "te puede interesar", "te podría interesar", "puede interesarte",
        "también te puede interesar", "le puede interesar", "leer más", "ver más", "saber más", "más información", "más noticias",
        "más sobre", "más de", "más leídas", "más leídos", "lo más leído", "lo más visto", "artículos relacionados", "noticias relacionadas",
        "entradas relacionadas", "contenido relacionado", "productos relacionados", "relacionado", "relacionados", "últimas noticias",
        "entradas recientes", "artículos recientes", "siguiente artículo", "artículo anterior", "recomendado", "recomendados",
        "ver todo", "ver todos", "no te pierdas", "archivado en", "minutos de lectura", "min de lectura",
    ]),
    (Comments, phrases![
        "comentarios", "comentario", "deja un comentario", "dejar un comentario", "deja una respuesta", "escribe un comentario",
        "añadir comentario", "responder", "respuestas", "cancelar respuesta", "sé el primero en comentar", "normas de participación",
        "no será publicada", "no hay comentarios",
    ]),
    (Author, phrases![
        "sobre el autor", "sobre la autora", "acerca del autor", "escrito por", "publicado por", "publicado el", "publicado en",
        "actualizado", "última actualización", "etiquetas", "categorías", "categoría", "sobre nosotros", "quiénes somos", "sobre mí",
        "ver todas las entradas", "más artículos de",
    ]),
    (Advert, phrases!["publicidad", "patrocinado", "contenido patrocinado", "enlaces de afiliado", "comprar ahora", "reserva ahora", "contáctanos", "contacta con", "solicita", "pide tu"]),
    (Legal, phrases![
        "todos los derechos reservados", "aviso legal", "política de privacidad", "términos y condiciones", "términos de uso",
        "condiciones de uso", "protección de datos", "mapa del sitio", "prohibida la reproducción", "derechos reservados",
    ]),
    (Account, phrases!["iniciar sesión", "inicia sesión", "cerrar sesión", "mi cuenta", "crear cuenta", "regístrate", "registrarse", "contraseña", "olvidaste tu contraseña", "acceder"]),
    (Navigation, phrases![
        "ir al contenido", "saltar al contenido", "volver arriba", "inicio", "buscar", "cerrar", "menú", "índice", "en este artículo",
        "siguiente", "anterior", "ordenar por", "filtrar", "volver",
    ]),
    (Shop, phrases!["añadir al carrito", "agregar al carrito", "carrito", "envío gratis", "envío", "en stock", "agotado", "cantidad", "lista de deseos", "pago seguro", "devoluciones"]),
];
