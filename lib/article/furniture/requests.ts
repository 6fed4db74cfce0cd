/**
 * What a page asks of its readers, or says of itself instead of the story, by language. `sure` words suffice wherever they
 * stand in a short text; an `asks` word opens a sentence, and a thing that pages ask for stands beside it.
 */
export interface Requests {
  sure?: string;
  asks?: string;
  things?: string;
}

export const requests: Record<string, Requests> = {
  en: {
    sure: 'signing up to our; signing up for our; sign up for our; sign up to our; subscribe to our; consider supporting our; we may earn; we earn a commission; may earn a commission; may earn an affiliate; affiliate commission; may receive a commission; we may receive compensation; terms apply to the offers; already a subscriber; already an subscriber; already a member; by signing up you; by signing up, you; by subscribing you; by subscribing, you; by clicking subscribe; by clicking the; by clicking submit; by clicking sign; by submitting your; unsubscribe at; to unsubscribe; our privacy policy; terms of service apply; this site uses cookies; up-to-date web browser; best viewed in; view in browser; copied to clipboard; reserved for subscribers; for subscribers only; to continue reading; to read the full story; to view the full story; support local journalism; support our journalism; reach the reporter; reach the reporters; comments are moderated; in the comments below; trust principles; not be published, broadcast; be reproduced without; all rights reserved; do not necessarily reflect; do not necessarily represent; does not necessarily reflect; opinions expressed are; views expressed are; views expressed in this; welcome to send; send us a tip; have a news tip; story tip; this story was originally published; this article was originally published; this article originally appeared; this story originally appeared; this post originally appeared; this article first appeared; this story first appeared; this is a breaking news; this is a developing story; - more to follow; – more to follow; first-time subscribers; thank you for reading; thanks for reading; how was this issue; use code from this post; if you enjoyed this; if you enjoy this; if you’ve enjoyed; estimated reading time; reading time:; min read; min. read; minute read',
    asks: 'subscribe; sign up; sign in; log in; register; follow us; follow me; join us; join our; download; click here; tap here; share this; get our; get the; receive; stay up to date; stay informed; catch up; keep up; check out our; enter your; support our; donate; email the; write to; contact the; create an account; leave a comment; post a comment; join the conversation; want to get notified; want to use',
    things:
      'our newsletter; weekly email; newsletter; the comments; your inbox; whenever we; newsletters; our app; inbox; your email; email address; twitter; facebook; instagram; tiktok; whatsapp; telegram channel; linkedin; our channel; breaking news; news alerts; the latest news; our journalism; free account; our website; the license; our database; writer at; reporter at; author at; editor at; this link; our podcast; your friends; e-newsletter',
  },
  de: {
    sure: 'gratis abonnieren; kostenlos abonnieren; jetzt abonnieren; newsletter abonnieren; newsletter anmelden; newsletter bestellen; jederzeit abbestellen; jederzeit wieder abmelden; jederzeit abmelden; die datenschutzerklärung habe ich; zur datenschutzerklärung; unserer datenschutzerklärung; unserer datenschutzrichtlinie; unseren datenschutzhinweisen; unsere datenschutzerklärung; datenschutz-einstellungen; externer inhalt; externen inhalt; externe inhalte; an drittplattformen; externer inhalte; inhalte von youtube; erhalten wir eine provision; wir eine provision; affiliate-link; affiliate-links; sie in ihrem browser über; in dieser ansicht; in ihrer zwischenablage gespeichert; netiquette; die der redaktion; fehler gefunden; fehler entdeckt; fehler melden; alle rechte vorbehalten; thema im programm; bereits abonnent; nur für abonnenten; exklusiv für abonnenten; bereits registriert; lesezeit; lesedauer; min. lesezeit; kommentar verfassen; kommentar schreiben; ihre kommentare; die kommentarfunktion ist; wir freuen uns über eine mail; ihr feedback; inhaltliches feedback; push-nachrichten über; benachrichtigung aktivieren; e-paper und; verwendet cookies; wir verwenden cookies; artikel-url; link wurde kopiert; dieser artikel erschien zuerst; dieser text erschien zuerst; zuerst erschienen',
    asks: 'abonnieren; abonniere; abonnieren sie; anmelden; melden sie sich; melde dich; jetzt testen; jetzt registrieren; registrieren sie; folgen sie; folge uns; hier klicken; klicken sie; jetzt anmelden; jetzt herunterladen; bestellen sie; kostenlos; gratis; jeden montag; jeden freitag; jeden morgen; täglich',
    things:
      'newsletter; nachrichten; whatsapp; facebook; instagram; app; postfach; e-mail; abo; kanal; topstorys; browser; konto; probemonat; vergleich zeigt; zugang',
  },
  fr: {
    sure: 'réservé aux abonnés; réservée aux abonnés; il vous reste; déjà abonné; tous droits réservés; notre politique de confidentialité; vous désinscrire; vous désabonner; temps de lecture; vos données personnelles; utilise des cookies; les cookies; cet article vous est offert; lien copié; laisser un commentaire',
    asks: 'inscrivez-vous; abonnez-vous; s’abonner; suivez-nous; suivez; recevez; cliquez; téléchargez; rejoignez; connectez-vous; retrouvez',
    things:
      'newsletter; newsletters; boîte mail; facebook; whatsapp; instagram; twitter; google; notre chaîne; notre application; toute l’actualité; votre compte; ici',
  },
  es: {
    sure: 'todos los derechos reservados; nuestra política de privacidad; tiempo de lectura; exclusivo para suscriptores; prohibida su reproducción; utiliza cookies; usa cookies; ya eres suscriptor; deja un comentario; enlace copiado',
    asks: 'suscríbete; suscríbase; suscribirte; regístrate; síguenos; síganos; sigue; recibe; reciba; haz clic; haga clic; únete; descarga; ingresa; inicia sesión; sumate; seguinos',
    things:
      'newsletter; newsletters; boletín; boletines; canal; whatsapp; telegram; facebook; instagram; twitter; google; nuestra app; tu correo; tu email; aquí; comunidad; nuestras redes',
  },
  it: {
    sure: 'riproduzione riservata; tutti i diritti riservati; informativa privacy; informativa sulla privacy; riservato agli abbonati; tempo di lettura; utilizza cookie; sei già abbonato; lascia un commento',
    asks: 'iscriviti; abbonati; seguici; segui; ricevi; clicca; scarica; registrati; accedi; unisciti',
    things: 'newsletter; canale; whatsapp; telegram; facebook; instagram; google; qui; la nostra app; tua email',
  },
  pt: {
    sure: 'todos os direitos reservados; nossa política de privacidade; tempo de leitura; exclusivo para assinantes; utiliza cookies; usa cookies; deixe seu comentário; deixe suas dúvidas; deixe um comentário; obrigado por compartilhar; já é assinante; link copiado',
    asks: 'inscreva-se; assine; cadastre-se; receba; siga; clique; baixe; entre no; participe; acesse; subscreva',
    things:
      'newsletter; canal; grupo; whatsapp; telegram; facebook; instagram; twitter; google; aqui; seu e-mail; seu email; nosso app; ebook',
  },
  nl: {
    sure: 'alle rechten voorbehouden; ons privacybeleid; leestijd; alleen voor abonnees; exclusief voor abonnees; al abonnee; gebruikt cookies; reageer op dit',
    asks: 'meld je aan; schrijf je in; volg ons; klik hier; abonneer; ontvang; download; log in',
    things: 'nieuwsbrief; whatsapp; facebook; instagram; app; mailbox; account; abonnement',
  },
  sv: {
    sure: 'alla rättigheter; vår integritetspolicy; lästid; redan prenumerant; endast för prenumeranter; använder cookies',
    asks: 'prenumerera; följ oss; klicka här; logga in; anmäl dig; bli prenumerant; ladda ner',
    things: 'nyhetsbrev; nyhetsbrevet; facebook; instagram; appen; mejl; konto',
  },
  da: {
    sure: 'alle rettigheder; vores privatlivspolitik; læsetid; allerede abonnent; kun for abonnenter; bruger cookies',
    asks: 'tilmeld dig; følg os; klik her; log ind; abonner; bliv abonnent; hent',
    things: 'nyhedsbrev; nyhedsbrevet; facebook; instagram; appen; mail; konto',
  },
  no: {
    sure: 'vår personvernerklæring; lesetid; allerede abonnent; kun for abonnenter; bruker informasjonskapsler; meld fra om feil',
    asks: 'meld deg på; følg oss; klikk her; logg inn; abonner; bli abonnent; last ned; tips oss',
    things: 'nyhetsbrev; nyhetsbrevet; facebook; instagram; appen; e-post; konto; her',
  },
  fi: {
    sure: 'kaikki oikeudet pidätetään; tietosuojaseloste; lukuaika; vain tilaajille; oletko jo tilaaja',
    asks: 'tilaa; seuraa; klikkaa; kirjaudu; lataa',
    things: 'uutiskirje; uutiskirjeen; uutiskirjeemme; facebookissa; instagramissa; sovellus; tästä',
  },
  pl: {
    sure: 'wszelkie prawa zastrzeżone; nasza polityka prywatności; naszej polityki prywatności; czas czytania; tylko dla prenumeratorów; dla subskrybentów; używa plików cookie; masz już subskrypcję',
    asks: 'zapisz się; obserwuj nas; kliknij; dołącz; zaloguj; pobierz; subskrybuj; polub; śledź',
    things: 'newsletter; newslettera; facebooku; facebook; instagram; aplikację; google; tutaj; kanał; twitterze',
  },
  cs: {
    sure: 'všechna práva vyhrazena; doba čtení; jen pro předplatitele; používá soubory cookie',
    asks: 'přihlaste se; odebírejte; sledujte nás; klikněte; stáhněte',
    things: 'newsletter; newsletteru; odběru; facebooku; instagramu; aplikaci; zde',
  },
  tr: {
    sure: 'tüm hakları saklıdır; gizlilik politikamız; okuma süresi; çerezleri kullan',
    asks: 'abone ol; abone olun; takip edin; takip et; tıklayın; indirin; katılın',
    things: 'bülten; bültenimize; whatsapp; telegram; instagram; google; uygulama; kanalımıza; buraya',
  },
  ru: {
    sure: 'все права защищены; время чтения; политикой конфиденциальности; нашли ошибку; нашли опечатку; ctrl+enter; использует файлы cookie; только для подписчиков',
    asks: 'подпишитесь; подписывайтесь; подписаться; присоединяйтесь; нажмите; скачайте; следите; читайте нас',
    things: 'рассылку; телеграм; telegram; канал; вконтакте; дзен; youtube; новости; приложение',
  },
  uk: {
    sure: 'усі права захищено; всі права захищені; час читання; знайшли помилку',
    asks: 'підпишіться; підписуйтесь; підписуйтеся; приєднуйтесь; читайте нас; стежте',
    things: 'розсилку; телеграм; telegram; канал; facebook; google; новини',
  },
  ar: {
    sure: 'جميع الحقوق محفوظة',
    asks: 'اشترك; تابعونا; تابعنا',
    things: 'النشرة; قناتنا; واتساب; فيسبوك; تويتر',
  },
  he: { sure: 'כל הזכויות שמורות', asks: 'הירשמו; הצטרפו; עקבו', things: 'לניוזלטר; לערוץ; בטלגרם; בפייסבוק' },
  id: {
    sure: 'hak cipta dilindungi',
    asks: 'ikuti; berlangganan; klik; gabung; unduh',
    things: 'newsletter; whatsapp; telegram; google news; di sini; aplikasi; saluran',
  },
  vi: { sure: 'bản quyền thuộc', asks: 'đăng ký; theo dõi', things: 'bản tin; kênh; zalo; facebook' },
  ja: {
    sure: '会員限定記事; 会員登録が必要; 会員登録する; 会員の方のみ; 有料会員; 無断転載; この記事は有料; 無料会員; フォローする; メルマガ登録; メールマガジン登録; メルマガを; ログインして; 続きをご覧; マイページで; 購読の申し込み',
  },
  zh: {
    sure: '版权所有; 版權所有; 未经授权; 未經授權; 请勿转载; 不得转载; 责编; 责任编辑; 責任編輯; 分享让更多人看到; 关注我们; 关注微信公众号; 扫描二维码; 扫码关注; 扫码下载; 扫码阅读; 下载客户端; 下載app; 免责声明; 訂閱電子報; 免費訂閱; 立即訂閱; 點我; 點此; 加入會員; 打开微信',
  },
  ko: {
    sure: '무단 전재; 무단전재; 재배포 금지; 회원가입; 로그인 후; 구독하기; 구독신청; 제보하기; 저작권자; 뉴스레터 구독',
  },
};
