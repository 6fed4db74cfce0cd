/** Companies, parties, agencies, media and clubs that stories name without saying what they are: our own list. */
export const organisations = `
  49ers|abc news|ac milan|acer|adani|adidas|adobe|african union|agence france-presse|air france|airbnb|airbus|ajax|ak parti|al jazeera|al qaeda|al-jazeera|al-qaeda|al-shabaab|aldi|alibaba|
  amazon|amnesty international|anadolu|anderlecht|anthropic|apple|arab league|aramco|arbeiderpartiet|arsenal|assemblée nationale|associated press|aston villa|astrazeneca|astros|asus|
  athletic club|atlético|atlético de madrid|atlético-mg|audi|audiencia nacional|axios|baidu|bank of america|barclays|barça|bayer|bayer leverkusen|berkshire hathaway|beşiktaş|bild|bildu|
  biontech|blackrock|blackstone|bloomberg|bnp paribas|boeing|boko haram|borussia dortmund|bosch|boston celtics|botafogo|brentford|british airways|broncos|bundesbank|bundesgerichtshof|
  bundesliga|bundesrat|bundestag|bundesverfassungsgericht|bundeswehr|buzzfeed|bytedance|caltech|carabinieri|caritas|carrefour|cbs news|celtic|celtics|centerpartiet|champions league|chelsea|
  chevron|chicago bulls|chiefs|chrysler|cisco|citibank|citigroup|citroën|ciudadanos|clan del golfo|club brugge|coca-cola|columbia|commerzbank|commission européenne|congress party|
  conseil constitutionnel|conseil d’état|conservative party|corinthians|corriere della sera|costco|cowboys|credit suisse|cruzeiro|crystal palace|cubs|câmara dos deputados|daily mail|daimler|
  dallas cowboys|danone|dansk folkeparti|deepmind|dell|delta air lines|dem parti|democratic party|denver broncos|der spiegel|deutsche bahn|deutsche bank|diakonie|die linke|die zeit|disney|
  dodgers|dropbox|eagles|easyjet|economist|ecopetrol|edeka|eh bildu|eintracht frankfurt|el mundo|el país|eln|elysée|emirates|enel|engie|equinor|ericsson|eskom|european commission|
  european council|european parliament|european union|europol|everton|exxon|exxonmobil|facebook|fatah|fc barcelona|fc bayern|fed|federal reserve|fenerbahçe|ferrari|feyenoord|fiat|
  financial times|fiscalía|flamengo|fluminense|folketinget|ford|forza italia|fox news|foxconn|france inter|france télévisions|frankfurter allgemeine zeitung|fratelli d’italia|freie wähler|
  fremskrittspartiet|fulham|galatasaray|gazprom|general motors|gerindra|globo|golden state warriors|goldman sachs|golkar|google|green bay packers|green party|greenpeace|groenlinks|grêmio|grüne|
  grünen|guardia civil|guardia di finanza|guardian|hamas|hamburger sv|harvard|hertha bsc|hezbollah|hitachi|hizbollah|honda|house of commons|house of lords|house of representatives|houthis|
  huawei|hulu|human rights watch|hyundai|høyre|ig metall|ikea|inegi|infosys|instagram|intel|inter|interfax|internacional|international monetary fund|interpol|islamic state|istat|i̇yi parti|
  johnson & johnson|jpmorgan|jpmorgan chase|junts|justice department|juve|juventus|kansas city chiefs|kemenkes|knesset|knicks|kominfo|konfederacja|kristdemokraterna|la france insoumise|la liga|
  la repubblica|labour|labour party|lakers|lazio calcio|le figaro|le monde|leeds united|lega|leicester city|lenovo|les républicains|lewica|lib dems|liberal democrats|liberalerna|libération|
  lidl|ligue 1|likud|linke|linkedin|linkspartei|liverpool fc|lloyds|lockheed martin|los angeles lakers|los angeles times|lufthansa|lyft|l’oréal|l’équipe|man city|man utd|manchester city|
  manchester united|mastercard|matignon|mazda|mcdonald's|mcdonald’s|mercedes|mercedes-benz|merck|mercosur|met police|meta|mets|miami heat|microsoft|miljöpartiet|ministério público|mk party|
  moderaterna|moderna|morena|morgan stanley|mossad|movimento 5 stelle|mozilla|mærsk|nationalrat|nbc news|neos|nestlé|netflix|new england patriots|new york knicks|new york times|
  new york yankees|newcastle united|nike|nintendo|nissan|nokia|novartis|novo nordisk|nvidia|ofcom|ofsted|olympique de marseille|olympique lyonnais|opel|open vld|openai|oracle|orlen|oxfam|
  oxford university|packers|palazzo chigi|palmeiras|panasonic|paris saint-germain|parliament|parti socialiste|partito democratico|patriots|paypal|pemex|pentagon|pepsi|pepsico|pertamina|
  petrobras|peugeot|pfizer|philadelphia eagles|pittsburgh steelers|plaid cymru|platforma obywatelska|podemos|policía nacional|politico|polri|polícia civil|polícia federal|polícia militar|
  porsche|prawo i sprawiedliwość|premier league|procter & gamble|puma|qualcomm|quirinale|rangers|rassemblement national|raytheon|rb leipzig|real madrid|real sociedad|red crescent|red cross|
  red sox|reddit|reform uk|reliance|renaissance|renault|republican party|reuters|rewe|ria novosti|riksdagen|robert koch-institut|roche|rolls-royce|rosneft|ryanair|sainsbury’s|salesforce|
  samsung|san francisco 49ers|sanofi|santander|saudi aramco|save the children|schalke|schalke 04|scotland yard|sejm|senado|senat|serie a|sevilla fc|shell|shin bet|siemens|sinn fein|sinn féin|
  sky news|slack|snapchat|socialdemokraterna|socialdemokratiet|société générale|softbank|sony|southampton fc|spacex|spiegel|spotify|stanford|starbucks|state department|steelers|stellantis|
  stortinget|stripe|ständerat|sumar|super league|supreme court|sverigedemokraterna|são paulo fc|sénat|süddeutsche zeitung|sąd najwyższy|taliban|target|tata|telegram|telegraph|telenor|tencent|
  tesco|tesla|tiktok|tory party|toshiba|total|totalenergies|tottenham|tottenham hotspur|toyota|trabzonspor|treasury|tribunal constitucional|tribunal supremo|trybunał konstytucyjny|tv 2|
  tweede kamer|twitter|uber|unicredit|unilever|union berlin|union européenne|unione europea|united nations|unión europea|usa today|valencia cf|vasco|venstre|verdi|verfassungsschutz|
  vfb stuttgart|visa|vlaams belang|volkswagen|volvo|vooruit|vox|vänsterpartiet|wagner|wall street journal|walmart|washington post|wells fargo|werder bremen|west ham|whatsapp|wikipedia|wolves|
  world bank|world health organization|xiaomi|xinhua|yahoo|yankees|youtube|zara|zoom|élysée|газпром|госдума|госдуме|госдумы|кремль|кремля|роскомнадзор|сбербанк
`;
