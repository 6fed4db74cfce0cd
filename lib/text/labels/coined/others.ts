import type { Coinages } from '../coined.ts';

export const finnish: Coinages = {
  summary: `(juttu|uutinen|asia) (lyhyesti|tiivistettynä); tärkeimmät( *)?; pääkohdat`,
  latest: `(mitä|tämän) (tiedämme|tiedetään)( *)?; viimeisimmät( tiedot)?; tilanne nyt`,
  news: `mitä (tapahtui|on tapahtunut); uutinen`,
  why: `miksi (* )?(tärkeää|merkitystä|tärkeä)( *)?; mitä (se|tämä) (tarkoittaa|merkitsee)( *)?; seuraukset`,
  'big-picture': `(iso|laajempi|suuri) kuva`,
  background: `(tausta|taustaa|taustalla); mistä on kyse; näin tähän tultiin`,
  numbers: `(luvut|numerot|lukuina|numeroina)( *)?; päivän luku`,
  voices: `(reaktiot|reaktioita); mitä (* )?(sanoo|sanovat|sanotaan)`,
  counterpoint: `(kyllä, mutta|toinen puoli|kritiikki|vasta-argumentti|toisaalta)`,
  analysis: `(analyysi|rivien välissä|kulissien takana)`,
  details: `(yksityiskohdat|näin se toimii|lähikuva)`,
  next: `mitä (seuraavaksi|nyt|sitten)( *)?; (miten )?tästä eteenpäin; (seuraavaksi|seuraavat askeleet)`,
  'bottom-line': `(johtopäätös|lopuksi|loppupäätelmä)`,
};

export const slavic: Coinages = {
  summary: `(najważniejsze|w pigułce|w dużym skrócie|w skrócie|co warto wiedzieć)( *)?; (главное|коротко|кратко|самое важное|самое главное)( о *)?; (головне|коротко про головне|стисло)`,
  latest: `co (już )?(wiemy|wiadomo)( *)?; (najnowsze informacje|aktualna sytuacja); что (сейчас )?(мы )?знаем( *)?; (последние новости|текущая ситуация); (що відомо|останні новини)( *)?`,
  news: `co się (stało|wydarzyło|dzieje)( *)?; что (случилось|происходит)( *)?; новость; що (сталося|трапилося)`,
  why: `dlaczego (* )?(ważne|istotne|ważny|ma znaczenie)( *)?; co to (oznacza|zmienia)( *)?; почему (* )?(важно|важен|важна|имеет значение)( *)?; что (это )?(значит|меняет|означает)( *)?; (последствия|что на кону); чому (* )?(важливо|має значення); що це (означає|змінює)( *)?`,
  'big-picture': `szersz(y kontekst|a perspektywa); (общая|большая|полная) картина; широкий контекст; (ширший контекст|загальна картина)`,
  background: `(tło|kontekst|geneza)( sprawy| *)?; jak do tego doszło; (контекст|предыстория)( *)?; (с чего|как) (это |всё |все )?началось; как мы (к этому|сюда) пришли; (передісторія|контекст|тло)( *)?`,
  numbers: `(w )?liczb(y|ach)( *)?; liczba dnia; (главные |ключевые )?цифры( *)?; в цифрах; (у цифрах|цифри)`,
  voices: `(pierwsze )?reakcje( *)?; co mówi(ą)?( *)?; (первая )?реакци(я|и)( *)?; что говор(ит|ят)( *)?; (реакція|що кажуть)( *)?`,
  counterpoint: `(tak, ale|druga strona|z drugiej strony|krytyka|kontrargumenty?|haczyk); (да, но|другая сторона|с другой стороны|критика|контраргумент|есть нюанс|но); (так, але|інша сторона|з іншого боку)`,
  analysis: `(analiza|komentarz|nasza ocena|między wierszami|za kulisami)( *)?; (анализ|между строк|наш взгляд|за кулисами|мнение редакции); (аналіз|між рядками)`,
  details: `(szczegóły|jak to działa|z bliska)( *)?; (подробности|детали|как это работает)( *)?; (деталі|подробиці|як це працює)`,
  next: `co (dalej|teraz|będzie dalej|nas czeka)( *)?; (kolejne|następne) kroki; что (будет )?(дальше|теперь|потом)( *)?; (следующие шаги|чего ждать|что ждать)( *)?; що (далі|буде далі)( *)?; (чого чекати|наступні кроки)`,
  'bottom-line': `(wniosek|wnioski|podsumowując|konkluzja|w sumie); (вывод|выводы|итог|в итоге|итоги); (висновок|підсумок|отже)`,
};

export const turkish: Coinages = {
  summary: `(kısaca|özetle|öne çıkan başlıklar|haberin özeti|bilmeniz gerekenler)`,
  latest: `(son durum|ne biliyoruz|neler biliyoruz|son gelişmeler)( *)?`,
  news: `(ne (oldu|yaşandı)|neler (oldu|yaşandı)|haber)( *)?`,
  why: `(* )?neden önemli( *)?; (bu )?ne anlama gel(iyor|ir)( *)?; ne değişecek`,
  'big-picture': `(büyük resim|genel (tablo|resim|görünüm))`,
  background: `(geçmişi|arka planı|bağlam|arka planda ne var); buraya nasıl gelindi; nasıl başladı; daha önce ne olmuştu`,
  numbers: `(rakamlarla|sayılarla|rakamlar|sayılar)( *)?; günün rakamı`,
  voices: `(ilk )?tepkiler( *)?; (kim )?ne (dedi|dediler|diyor|diyorlar)( *)?`,
  counterpoint: `(ama|evet, ama|diğer taraf|öte yandan|eleştiriler|karşı görüş|madalyonun diğer yüzü)`,
  analysis: `(analiz|satır araları(nda)?|perde arkası|yorumumuz)`,
  details: `(ayrıntılar|detaylar|nasıl (çalışıyor|işliyor)|yakından)( *)?`,
  next: `(bundan |peki )?(sonra|şimdi) ne ol(acak|ur)( *)?; sırada ne var; sonraki adım(lar)?; gelecek adımlar`,
  'bottom-line': `(sonuç|kısacası|sonuç olarak)`,
};

export const arabic: Coinages = {
  summary: `(باختصار|أهم النقاط|النقاط الرئيسية|ملخص|ملخص الخبر)`,
  latest: `(ما نعرفه|آخر (التطورات|المستجدات)|الوضع (الحالي|الآن))( *)?`,
  news: `(ماذا|ما الذي) (حدث|جرى|حصل)( *)?; الخبر`,
  why: `لماذا (* )?(مهم|يهم|تهم|مهمة|الأهمية)( *)?; ما أهمية *; (ماذا|ما الذي) يعني( *)?; ما الذي يتغير`,
  'big-picture': `(الصورة (الأكبر|الكبرى|الأوسع|الكاملة)|المشهد العام|السياق الأوسع)`,
  background: `(الخلفية|خلفية|السياق)( *)?; كيف (بدأت|وصلنا|بدأ)( *)?`,
  numbers: `(بالأرقام|الأرقام|أرقام|لغة الأرقام)( *)?`,
  voices: `ردود (الفعل|الأفعال|فعل)( *)?; ماذا (قال|قالوا|يقول|يقولون)( *)?; ما يقولونه`,
  counterpoint: `(نعم، لكن|لكن|الرأي الآخر|في المقابل|الوجه الآخر|الجانب الآخر)`,
  analysis: `(تحليل|ما بين السطور|بين السطور|خلف الكواليس|تحليلنا)`,
  details: `(التفاصيل|تفاصيل|كيف (يعمل|تعمل))( *)?`,
  next: `(ما التالي|ما الخطوة التالية|ماذا بعد( *)?|الخطوات (التالية|المقبلة)|ما القادم)`,
  'bottom-line': `(خلاصة القول|النتيجة|في النهاية)`,
};

export const eastAsian: Coinages = {
  summary: `(一文读懂|简而言之|重点|本文要点|新闻要点|概要|摘要|内容提要); (この記事の(ポイント|要点)|要約|3行まとめ|ひと目でわかる*); (핵심|한눈에 보기|세 줄 요약|주요 내용)`,
  latest: `(最新(进展|消息|情况|动态)|目前已知*|现状); (最新(情報|状況)|(これまでに)?(分かって|わかって)いること*|現状|現在の状況); (현재 상황|지금까지 *|최신 소식)`,
  news: `((发生|發生)了什(么|麼)|新闻事件|事件经过|消息); (何が(あった|起きた|起こった|起きている)(か|のか)?|ニュース); (무슨 일*|소식|무엇이 일어났나)`,
  why: `为(什么|何)*重要; 這?(这)?(意味着什么|有何意义|有何影响); 影响; なぜ*(重要|大切|問題)(か|なのか|なの)?; (何が変わる(か|のか)?|影響); (왜 *중요*|중요한 이유|의미|무엇이 달라지나)`,
  'big-picture': `(大局|更大的图景|宏观视角|全局|大背景); (全体像|大局|大きな(流れ|構図)|俯瞰); (큰 그림|전체 그림)`,
  background: `(事件|新闻)?背景(介绍)?; (来龙去脉|前情提要|历史背景|前因后果); (これまでの)?(経緯|背景|流れ|いきさつ); (배경|경과|그동안의 일)`,
  numbers: `(关键|相关)?(数字|数据)(解读)?; (数字で(見る|みる)*|数字|データ); (숫자로 *|수치|통계)`,
  voices: `(各方|外界|当事人)?(反应|回应|观点|怎么说|说法|声音); (各(界|方面|社)の)?(反応|声|反響|コメント|発言); (각계 )?(반응|목소리)`,
  counterpoint: `(另一(面|方|种声音)|反方观点|争议|不同声音|反对意见|但是|不过); (反論|一方で|一方|異論|批判|反対意見|ただし|しかし); (반론|다른 시각|반대 의견|하지만)`,
  analysis: `(分析|字里行间|解读|幕后|点评|我们的看法); (分析|解説|視点|記者の(目|視点)|舞台裏|行間); (분석|해설|행간)`,
  details: `(细节|详情|具体内容|如何运作|深入了解); (詳細|仕組み|具体的には|内容); (세부 내용|자세히|작동 방식)`,
  next: `(接下来(会怎样|怎么办|会发生什么|看什么)?|下一步(是什么|怎么走)?|后续|未来展望|展望|看点); (今後(の(展開|焦点|予定|見通し|動き|課題|注目点|日程))?|これから(どうなる)?|次の(焦点|一手)|見通し); (앞으로( *)?|다음 단계|향후 (전망|일정|계획)|전망)`,
  'bottom-line': `(结论|总结|归根结底|总而言之|一句话总结); (結論|まとめ|結局|要するに); (결론|요약하면|정리하면)`,
};
