//! Spanish.

use super::super::boilerplate::Theme::*;
use super::super::phrases::phrases;
use super::Calls;

#[rustfmt::skip]
pub(super) static CALLS: Calls = Calls {
    openers: phrases![
        "y", "o", "pues", "entonces", "ahora", "hoy", "hoy mismo", "también", "por favor", "además", "por eso", "ya", "no lo dudes",
        "haz clic aquí y", "aquí y", "no esperes más", "puedes",
    ],
    asks: phrases![
        "apoya", "apoye", "apoyad", "apóyanos", "suscríbete", "suscríbase", "suscribíos", "suscribite", "hazte", "hágase",
        "haz", "haga", "dona", "done", "ayúdanos", "ayúdenos", "únete", "únase", "unite", "recibe", "reciba", "recibí",
        "descarga", "descargue", "descargá", "descárgate", "inicia", "inicie", "accede", "acceda", "regístrate", "regístrese",
        "registrate", "introduce", "introduzca", "escribe", "ingresa", "ingrese", "déjanos", "colabora", "colabore",
        "contribuye", "contribuya", "apúntate", "consigue", "mantente", "manténgase", "consiga", "obtén",
        "activa", "active", "aporta", "no te pierdas", "no se pierda",
        "apóyalo", "apóyala", "deja tu", "déjanos tu",
    ],
    things: &[
        (Newsletter, phrases![
            "nuestro boletín", "nuestra selección", "nuestra newsletter", "nuestros boletines", "nuestras newsletters", "al boletín", "a la newsletter",
            "boletín gratuito", "en tu correo", "en su correo", "en tu email", "en su email",
            "en tu bandeja", "en su bandeja",
            "nuestro canal", "nuestro canal de whatsapp", "canal de whatsapp", "nuestro resumen",
        ]),
        (Paywall, phrases![
            "1 euro", "un euro",
            "tu suscripción", "su suscripción", "acceso ilimitado", "acceso completo",
            "seguir leyendo", "para seguir leyendo", "continuar leyendo", "todos nuestros artículos", "todos los artículos",
            "todo nuestro contenido", "todos los contenidos", "todo el contenido", "contenido exclusivo", "gratis un mes", "un mes gratis",
            "artículo completo", "noticia completa",
        ]),
        (Appeal, phrases![
            "con tu suscripción", "con una suscripción",
            "periodismo independiente", "el periodismo independiente", "periodismo libre", "periodismo de calidad", "medio independiente",
            "nuestro periodismo", "nuestra redacción", "nuestro medio", "nuestro proyecto",
            "tu donación", "tu aportación", "su donación",
        ]),
    ],
    requests: &[
        (Appeal, phrases![
            "apóyanos", "apóyenos", "colabora desde", "colabora a partir de", "dona ahora", "done ahora", "haz una donación", "haga una donación", "hazte socio", "hazte socia",
            "hazte miembro", "hágase socio", "apoya nuestro", "apoye nuestro", "apoya el periodismo", "apoye el periodismo",
            "ayúdanos a", "ayúdenos a", "ayúdanos con", "colabora con nosotros", "únete a nuestra comunidad",
        ]),
        (Newsletter, phrases![
            "suscríbete a nuestro", "suscríbete a nuestra", "suscríbase a nuestro", "suscríbase a nuestra", "suscríbete al boletín",
            "suscríbete gratis", "apúntate a nuestra", "apúntate a nuestro", "descarga nuestra app", "únete a nuestro canal",
        ]),
        (Paywall, phrases![
            "suscríbete ahora", "suscríbase ahora", "suscríbete para", "suscríbase para", "suscríbete por", "inicia sesión para seguir",
            "inicie sesión para", "regístrate para seguir leyendo", "suscríbete y",
        ]),
        (Share, phrases![
            "síguenos en", "síguenos", "síganos en", "seguinos en", "comparte este artículo", "compártelo con", "comparte esta noticia",
            "encuéntranos en",
        ]),
        (Comments, phrases!["déjanos tu comentario", "déjanos tu opinión", "cuéntanos en los comentarios", "deja tu comentario", "únete a la conversación"]),
    ],
    pleas: &[
        (Appeal, phrases![
            "depende de ti", "depende de tus donaciones", "depende de tu apoyo",
            "lectores como tú", "lectores como usted", "gracias a tu apoyo", "gracias a su apoyo", "tu apoyo nos", "tu apoyo es",
            "su apoyo nos", "tu donación nos", "sin tu apoyo", "necesitamos tu apoyo", "necesitamos tu ayuda", "necesitamos su apoyo",
            "dependemos de ti", "dependemos de nuestros lectores", "dependemos de nuestros socios", "de tu aportación",
        ]),
        (Newsletter, phrases!["directamente en tu correo", "directo a tu correo", "en tu bandeja de entrada", "en tu correo cada", "darte de baja cuando", "gracias por suscribirte"]),
        (Paywall, phrases![
            "ya eres suscriptor", "ya es suscriptor", "ya eres suscriptora", "si ya eres suscriptor", "contenido exclusivo para suscriptores",
            "solo para suscriptores", "exclusivo para suscriptores", "este artículo es exclusivo", "has alcanzado el límite de artículos",
            "ya tienes cuenta", "cancela cuando quieras",
        ]),
        (Consent, phrases!["utilizamos cookies", "usamos cookies", "este sitio utiliza cookies", "esta web utiliza cookies", "este sitio usa cookies"]),
    ],
    leads: phrases![
        "te ha gustado este", "le ha gustado este", "te gustó este", "te gusta este", "te ha gustado el",
        "te ha gustado lo que", "te gusta lo que", "te ha parecido interesante", "quieres seguir leyendo",
        "quiere seguir leyendo", "quieres leer más", "antes de irte", "te ha gustado", "quieres más", "compártelo con tus",
        "somos un medio pequeño", "cada euro cuenta", "cualquier aportación", "cada aportación cuenta",
        "vivimos de nuestros lectores", "gracias por leernos", "te ha resultado útil",
        "el periodismo de calidad cuesta", "el periodismo independiente cuesta", "hacer periodismo cuesta",
    ],
    pointers: phrases![
        "lee también", "lea también", "leer también", "lee además", "te puede interesar", "le puede interesar", "también te puede interesar",
        "te podría interesar", "noticias relacionadas", "noticia relacionada", "artículo relacionado", "artículos relacionados",
        "leer más", "leé también", "te recomendamos", "mira también",
    ],
    own: phrases![
        "nuestro", "nuestra", "nuestros", "nuestras",
    ],
    goods: &[
        (Newsletter, phrases![
            "boletín", "boletines", "newsletter", "newsletters", "resumen diario", "resumen semanal", "canal de whatsapp",
        ]),
        (Paywall, phrases![
            "edición digital", "oferta digital",
        ]),
    ],
    work: phrases![
        "periodismo", "redacción", "periodistas",
        "reportajes", "investigaciones",
        "historias", "artículos", "noticias",
    ],
    your: phrases![
        "tu", "tus", "su", "sus",
    ],
    gifts: phrases![
        "apoyo", "donación", "donaciones", "contribución", "aportación", 
    ],
    you: phrases![
        "tú", "tu", "tus", "te", "ti", "su", "usted",
    ],
    we: phrases![
        "nos", "nosotros", "nuestro", "nuestra", "nuestros", "nuestras",
    ],
};
