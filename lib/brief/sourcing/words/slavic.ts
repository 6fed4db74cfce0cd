import type { SourceWords } from './source-words.ts';

export const polish: SourceWords = {
  says: 'powiedział powiedziała powiedzieli mówi mówił mówiła mówią stwierdził stwierdziła oświadczył oświadczyła podkreślił podkreśliła podkreśla podkreślają wyjaśnił wyjaśniła wyjaśnia przyznał przyznaje zaznaczył zaznaczyła poinformował poinformowała poinformowało poinformowali twierdzi twierdzą informuje informują przekazał przekazała przekazało ocenia oceniają uważa uważają zauważa potwierdził potwierdziła ostrzega ostrzegają',
  shows:
    'wynika pokazuje pokazują wykazał wykazała wykazało wskazuje wskazują ujawnia stwierdza szacuje ostrzega opisuje',
  thence: 'z ze',
  reports:
    'podał podała podało podaje podają donosi doniosła doniósł napisał napisała pisze informuje poinformował poinformowała',
  according:
    'według|zdaniem|z informacji|jak podaje|jak podała|jak informuje|jak donosi|jak poinformowała|jak przekazała|jak wynika z|wynika z|z danych|w ocenie',
  unnamed:
    'urzędnik urzędnicy urzędników źródło źródła źródeł dyplomata dyplomaci dyplomatów świadek świadkowie świadków mieszkańcy mieszkańców sąsiedzi sąsiadów eksperci ekspertów specjaliści specjalistów analitycy analityków ekonomiści ekonomistów krytycy obserwatorzy ratownicy śledczy śledczych informator rozmówca rozmówcy',
  anyone: 'osoba osoby mężczyzna kobieta',
  spokes: 'rzecznik rzeczniczka rzecznika rzeczniczki',
  institutions:
    'policja policji prokuratura prokuratury rząd rządu ministerstwo ministerstwa resort resortu firma firmy spółka spółki agencja agencji sąd sądu wojsko wojska związek szpital uniwersytet komisja komisji bank banku straż straży organizacja organizacji partia ambasada gazeta dziennik władze władz urząd urzędu instytut instytutu',
  documents:
    'raport raportu raporty badanie badania badań sondaż sondażu sondażu pozew pozwu akt aktu dokument dokumenty dokumentów dane danych statystyki statystyk wyrok analiza analizy komunikat komunikatu',
  issued: 'oświadczeniu komunikacie liście raporcie wpisie nagraniu piśmie',
  within: 'w|w swoim|w specjalnym|we wspólnym|we',
  prepositions: 'z ze od do dla w we na o przy przez po przed nad pod bez między wobec u za jako niż przeciw',
  stops:
    'że który która które którzy i oraz lub ale gdy kiedy ponieważ jest są był była było byli został została ma mają on ona oni nie się jak co gdzie',
  links: 'z ze w we od przy na do który która którzy zbliżony zbliżone zbliżona znający znająca',
  between: 'też także również w poniedziałek wtorek środę czwartek piątek sobotę niedzielę później',
  marks:
    'zastrzega(?:jąc|jący|jąca|jące|jących|ł|ła)? (?:sobie )?anonimowość|prosz\\S+ o (?:zachowanie )?anonimowość|chc\\S+ zachować anonimowość|pod warunkiem (?:zachowania )?anonimowości|anonimowo',
  knows: 'zbliżon\\S+ do|znając\\S+|zaznajomion\\S+',
};

export const russian: SourceWords = {
  says: 'сказал сказала сказали говорит говорят говорил заявил заявила заявили отметил отметила отметили сообщил сообщила сообщили сообщают подчеркнул подчеркнула пояснил пояснила пояснили рассказал рассказала рассказали считает считают утверждает утверждают объяснил объяснила уточнил уточнила уточнили подтвердил подтвердила подтвердили напомнил предупредил предупредили полагают',
  shows: 'показало показал показали показывает показывают говорится указывает указывают выявило',
  thence: 'из',
  reports: 'сообщил сообщила сообщило сообщает сообщают пишет написала написал передает передаёт передал передала',
  according:
    'по данным|по словам|по мнению|по информации|по сообщению|согласно|со ссылкой на|как сообщили в|как сообщает|по оценке|по оценкам|как пишет|как сообщил|по утверждению',
  unnamed:
    'чиновник чиновники чиновников источник источники источника источников дипломат дипломаты дипломатов очевидец очевидцы очевидцев свидетели свидетелей жители жителей соседи соседей эксперты экспертов аналитики аналитиков экономисты экономистов критики наблюдатели собеседник собеседники собеседников специалисты специалистов активисты',
  anyone: 'человек люди мужчина женщина',
  spokes: 'представитель представительница представителя пресс-секретарь пресс-секретаря',
  institutions:
    'полиция полиции прокуратура прокуратуре прокуратуры правительство правительстве правительства министерство министерстве министерства ведомство ведомстве ведомства компания компании агентство агентства суд суда армия армии профсоюз больнице университета комиссия банк банка мчс мвд следствие следствия власти властей газета газеты посольстве пресс-служба пресс-службе пресс-службы администрации администрация института полицейские',
  documents:
    'доклад доклада докладе исследование исследования исследовании опрос опроса иск иска документ документы документах документов данные данных статистика статистики отчет отчета отчете отчёт отчёта отчёте приговор',
  issued: 'заявлении письме докладе сообщении обращении отчете отчёте релизе иске документе',
  within: 'в|в своем|в своём|в официальном|в совместном|во',
  prepositions: 'с со от до для в во на о об при через после перед над под без между к ко у за из как против',
  stops: 'что который которая которые и или но когда если потому был была было были он она они не же где чем',
  links: 'в во из с со на при от близкий близкие знакомый знакомые который которые',
  between: 'также позже в понедельник вторник среду четверг пятницу субботу воскресенье ранее',
  marks:
    'на условиях анонимности|пожелал\\S* остаться неизвестн\\S+|попросил\\S* не называть|на условии анонимности|имя которого не',
  knows: 'знаком\\S+ с|близк\\S+ к|осведомл\\S+',
};
