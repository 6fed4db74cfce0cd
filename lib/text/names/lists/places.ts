/** Countries by their short names, regions and large towns, as the languages of newsrooms write them: our own list. */
export const places = `
  aachen|aalborg|aargau|aarhus|abd|aberdeen|abidjan|abruzzo|abu dhabi|abuja|acapulco|accra|aceh|adana|addis ababa|adelaide|aden|africa|afrika|afrique|agra|ahmedabad|ala.|alabama|alaska|albany|
  alberta|albuquerque|alemanha|alemania|aleppo|alexandria|algarve|alger|algiers|algérie|alicante|allemagne|almanya|almaty|almere|almería|alps|alsace|alto adige|amazon rainforest|amazonas|
  amazônia|america|amerika|amerika serikat|amhara|amiens|amman|amritsar|amsterdam|américa|américa do sul|américa latina|amérique|amérique du sud|amérique latine|anaheim|anambra|anchorage|
  ancona|andalucía|andalusia|andes|andhra pradesh|angers|angleterre|ankara|ann arbor|annapolis|antalya|antananarivo|antarctic|antarctica|antioquia|antwerp|antwerpen|anvers|aquitaine|arab saudi|
  aragón|arctic|arequipa|argentina|ariz.|arizona|ark.|arkansas|arlington|arnhem|ashgabat|asia|asie|asien|asmara|assam|astana|asturias|asunción|atenas|athen|athens|athènes|atlanta|atlantic|
  atlantic ocean|atlantique|auckland|augsburg|augusta|aurora|auschwitz|austin|austria|auvergne|avignon|avrupa|azores|açores|badajoz|baden-württemberg|baghdad|bahia|bakersfield|bakhmut|baku|
  baleares|bali|balkan|balkans|balochistan|baltic|baltic sea|baltimore|bamako|bamberg|bande de gaza|bandung|bangalore|bangkok|bangui|banjul|barcelona|barcelone|bari|barranquilla|basel|
  basilicata|basra|bath|baton rouge|bautzen|bavaria|bay area|bayern|bayonne|bayreuth|beijing|beirut|belanda|belfast|belgique|belgië|belgorod|belgrade|belo horizonte|belém|bengaluru|benghazi|
  benin city|beograd|bergamo|bergen|berkeley|berlim|berlin|berlino|berlín|bern|berne|besançon|beverly hills|beyrouth|bhopal|biarritz|białystok|bielefeld|bihar|bilbao|birmingham|bishkek|
  black sea|blackpool|bloemfontein|bochum|bodø|bogota|bogotá|boise|bolivia|bologna|bombay|bonn|bordeaux|bornholm|borno|boston|bourgogne|bradford|braga|brandenburg|brasil|brasilia|brasília|
  bratislava|braunschweig|brazzaville|breda|bremen|bremerhaven|brescia|brest|bretagne|brighton|brisbane|bristol|britain|british columbia|brittany|brno|broadway|bronx|brooklyn|bruges|brugge|
  bruselas|brussel|brussels|bruxelas|bruxelles|brüssel|bucaramanga|bucha|bucharest|buckinghamshire|bucurești|budapest|buenos aires|buffalo|bulawayo|bundesrepublik|burgenland|burgos|burma|bursa|
  busan|cabo delgado|caen|cagliari|cairo|calabria|calais|calcutta|calgary|cali|calif.|california|californie|cambridge|campania|canarias|canberra|cancun|cancún|cannes|cantabria|cape town|
  capitol hill|caracas|cardiff|caribbean|cartagena|casablanca|caspian sea|castilla y león|castilla-la mancha|catalogne|catalonia|catalunya|cataluña|catania|ceará|cebu|central america|
  central asia|central park|ceuta|champagne|chandigarh|charleroi|charleston|charlotte|chechnya|chemnitz|chengdu|chennai|chernobyl|cheshire|cheyenne|chhattisgarh|chiang mai|chiapas|chicago|
  chile|china|chine|chiny|chisinau|chongqing|christchurch|cina|cincinnati|cisgiordania|cisjordania|cisjordanie|ciudad de méxico|ciudad juárez|clermont-ferrand|cleveland|cochabamba|coimbra|
  colo.|cologne|colombia|colombo|colorado|colorado springs|columbus|comunidad valenciana|conakry|concepción|congo|conn.|connecticut|copenhagen|cork|cornwall|corpus christi|corse|corsica|
  costa rica|cottbus|coventry|cracow|crete|crimea|cuba|culiacán|cumbria|cupertino|curitiba|cusco|cyprus|czech republic|cádiz|córdoba|d.c.|dagestan|dakar|dallas|damascus|danmark|dar es salaam|
  darfur|darmstadt|darwin|davao|davos|dc|ddr|deep south|del.|delaware|delft|delhi|democratic republic of congo|den haag|denver|derby|derry|des moines|detroit|deutschland|devon|dhaka|dijon|
  diyarbakır|djibouti|dnipro|dodoma|doha|donbas|donbass|donetsk|dorset|dortmund|douala|dover|downing street|dr congo|drammen|dresden|dubai|dublin|duisburg|duitsland|dundee|dunedin|dunkerque|
  durban|dushanbe|düsseldorf|earth|east africa|east asia|east china sea|east coast|east germany|eastern cape|eastern europe|ecuador|edinburgh|edmonton|ee uu|ee. uu.|ee.uu.|eeuu|eindhoven|
  eisenach|el paso|emilia-romagna|england|english channel|enschede|enugu|erbil|erfurt|esbjerg|espagne|espanha|españa|espoo|essen|essex|estados unidos|etats-unis|eua|europa|europe|euskadi|
  everest|exeter|extremadura|far east|fargo|faro|ferguson|finland|finnmark|firenze|fla.|flanders|flint|florence|florianópolis|florida|floride|fort worth|fortaleza|francia|francja|
  franja de gaza|frankfurt|frankfurt am main|frankreich|frankrijk|frankrike|fransa|frança|free state|freetown|freiburg|fresno|fribourg|friesland|friuli|fujian|fukuoka|fukushima|fulda|fyn|ga.|
  gaborone|galicia|galway|gatwick|gauteng|gaza|gaza city|gaza strip|gazastreifen|gaziantep|gdansk|gdańsk|gdynia|gelderland|gelsenkirchen|geneva|genf|genoa|genova|gent|genève|georgia|gera|
  germania|ghent|giappone|gießen|gijón|ginebra|girona|gironde|giza|glasgow|gloucestershire|goa|goiás|goiânia|golan heights|gold coast|goma|gotha|gothenburg|gotland|gran bretagna|gran canaria|
  granada|grand est|grande-bretagne|graubünden|graz|great britain|greater manchester|greenland|greensboro|grenoble|groningen|grozny|großbritannien|grønland|guadalajara|guadeloupe|guangdong|
  guangzhou|guantanamo|guantanamo bay|guatemala city|guayaquil|guerrero|gujarat|gulf of aden|gulf of mexico|guwahati|guyane|görlitz|göteborg|göttingen|haarlem|hagen|haifa|halifax|halle|hamburg|
  hamilton|hampshire|hanau|hangzhou|hannover|hanoi|hanover|harare|harlem|harrisburg|hartford|haryana|hasselt|hatay|haute-savoie|hauts-de-france|hauts-de-seine|havana|hawaii|heathrow|hebei|
  hebron|heidelberg|heilbronn|helena|helsingborg|helsingfors|helsinki|henan|hertfordshire|hessen|himachal pradesh|himalayas|hiroshima|ho chi minh city|hobart|hodeidah|hokkaido|holland|
  hollywood|homs|hong kong|honiara|honolulu|horn of africa|houston|hubei|huelva|hull|hunan|hyderabad|ibadan|ibiza|idaho|idlib|ile-de-france|ill.|illinois|incheon|ind.|inde|indian ocean|indiana|
  indianapolis|indore|inggris|inghilterra|inglaterra|ingolstadt|inner mongolia|innsbruck|inverness|iowa|irvine|isfahan|islamabad|islas canarias|israel|israël|istanbul|italia|italie|italien|
  itália|ivory coast|izmir|i̇ngiltere|i̇stanbul|i̇zmir|jacksonville|jaipur|jakarta|jalisco|japon|japão|japón|java|jawa barat|jawa tengah|jawa timur|jeddah|jena|jenin|jepang|jerman|jerusalem|
  jharkhand|jiangsu|johannesburg|johor|juba|juárez|jylland|jérusalem|kabul|kaduna|kahramanmaraş|kalimantan|kampala|kan.|kandahar|kano|kanpur|kansas|kansas city|kaohsiung|karachi|karlsruhe|
  karnataka|kashmir|kassel|kathmandu|katowice|kayseri|kazan|kent|kentucky|kerala|khan younis|kharkiv|kharkov|khartoum|kherson|kiel|kiev|kiew|kigali|kijów|kina|kingston|kinshasa|kisumu|
  klagenfurt|kobe|kobenhavn|koblenz|kochi|kolkata|konstanz|konya|korea|kortrijk|krakow|kraków|krefeld|kremlin|krim|kristiansand|kuala lumpur|kumasi|kurdistan|kursk|kwazulu-natal|ky.|kyiv|kyjiw|
  kyoto|kzn|kärnten|köln|københavn|l.a.|la|la habana|la paz|la réunion|la.|ladakh|lagos|lagos state|lahore|lampedusa|lancashire|lanzarote|las vegas|lateinamerika|latin america|latinoamérica|
  lausanne|lazio|le caire|le havre|leeds|leicester|leiden|leipzig|leuven|leverkusen|lexington|león|libreville|liguria|lille|lilongwe|lima|limburg|limerick|limoges|limpopo|lincolnshire|
  linköping|linz|lisboa|lisbon|lisbonne|lissabon|little rock|liverpool|liège|ljubljana|lleida|logroño|lombardia|lombardy|london|londonderry|londra|londres|long beach|long island|lorraine|
  los angeles|louisiana|louisville|luanda|lublin|lucknow|ludhiana|ludwigshafen|lugano|luhansk|luik|lund|lusaka|luton|luxembourg|luxor|luzern|luzon|lviv|lyon|lübeck|maastricht|macao|macau|
  madeira|madhya pradesh|madison|madrid|magdeburg|maharashtra|mailand|maine|mainz|makassar|malaga|malatya|malaysia|male|malibu|mallorca|malmö|managua|manama|manaus|manchester|manhattan|manila|
  manipur|manitoba|mannheim|maputo|maracaibo|maranhão|marburg|marche|mariupol|maroc|marrakech|marrakesh|mars|marseille|martinique|maryland|maseru|mass.|massachusetts|mato grosso|mayotte|
  mazowsze|mbabane|md.|mecca|mechelen|mecklenburg-vorpommern|medan|medellin|medellín|medina|medio oriente|mediterranean|mediterranean sea|melbourne|melilla|memphis|mendoza|menlo park|
  merseyside|mersin|mesa|mesir|metz|mexico city|miami|mich.|michigan|michoacán|middle east|midwest|milan|milano|milwaukee|minas gerais|mindanao|minn.|minneapolis|minnesota|minsk|miss.|
  mississippi|missoula|missouri|mo.|modena|mogadishu|molise|mombasa|monrovia|mons|mont.|montana|monterrey|montevideo|montgomery|montpellier|montreal|montréal|moon|mosca|moscou|moscow|moscú|
  moskau|moskwa|mosul|mount everest|mountain view|moyen-orient|mpumalanga|mulhouse|mumbai|munich|murcia|muscat|málaga|méditerranée|méxico|mönchengladbach|münchen|münster|n.c.|n.d.|n.h.|n.j.|
  n.m.|n.y.|nablus|nagasaki|nagorno-karabakh|nagoya|nagpur|naher osten|nahost|nairobi|namur|nancy|nanjing|nantes|naples|napoli|nashville|natal|navarra|naypyidaw|neapel|neb.|nebraska|nederland|
  neuchâtel|nev.|nevada|new brunswick|new delhi|new england|new hampshire|new jersey|new mexico|new orleans|new south wales|new york|new york city|newark|newcastle|newfoundland|niamey|nice|
  nicosia|niedersachsen|niederösterreich|niemcy|nijmegen|noord-brabant|noord-holland|nordamerika|nordland|nordrhein-westfalen|nordsee|norfolk|norge|normandie|normandy|norrköping|north america|
  north carolina|north dakota|north korea|north sea|north west|northern cape|northern ireland|northern territory|northumberland|norwich|nottingham|nouvelle-aquitaine|nouvelle-calédonie|
  nova iorque|nova scotia|nova york|nrw|nsw|nueva york|nunavut|nuremberg|nyc|nîmes|nürnberg|n’djamena|oakland|oaxaca|oberhausen|oberösterreich|occitanie|oceania|odense|odesa|odessa|odisha|
  oekraïne|offenbach|ogun|ohio|okinawa|okla.|oklahoma|oklahoma city|oldenburg|omaha|ontario|oostende|oran|ore.|oregon|oriente medio|oriente médio|orlando|orléans|oromia|osaka|oslo|osnabrück|
  ostdeutschland|osteuropa|ostsee|ottawa|ouagadougou|overijssel|oviedo|oxford|oxfordshire|pa.|pacific|pacific northwest|pacific ocean|paderborn|padova|palawan|palermo|palestine|palma|palo alto|
  pamplona|panama canal|panama city|panamá|papua|paraguay|paraná|paraíba|parigi|paris|parkland|parma|pará|parís|pasadena|passau|patna|pau|pays de la loire|pays-bas|país vasco|pechino|peking|
  pekín|penang|pennsylvania|pequim|pernambuco|perpignan|persian gulf|perth|perugia|perú|pescara|peshawar|philadelphia|phnom penh|phoenix|phuket|piemonte|pisa|pittsburgh|plano|plauen|plymouth|
  podgorica|polska|port elizabeth|port harcourt|port louis|port moresby|port-au-prince|portland|porto|porto alegre|portsmouth|potsdam|poznań|prag|prague|praha|prancis|pretoria|princeton|
  pristina|proche-orient|provence|providence|puebla|puerto rico|puglia|pune|punjab|pyongyang|pékin|qom|quebec|quebec city|queens|queensland|quezon city|quito|québec|r.i.|rabat|rafah|rajasthan|
  rakhine|raleigh|ramallah|ranchi|rawalpindi|recife|red sea|redmond|regensburg|regina|regno unito|reims|reino unido|rennes|república dominicana|reykjavik|reykjavík|rheinland-pfalz|rhode island|
  rhône|richmond|riga|rio de janeiro|rio grande do sul|rivers state|riverside|riyadh|rochester|rogaland|rom|roma|rome|rosario|rosja|rostock|rotterdam|rouen|royaume-uni|ruhrgebiet|rusia|rusland|
  russia|russie|russland|rusya|ryssland|rzeszów|rússia|s.c.|s.d.|saarbrücken|saarland|sabah|sachsen|sachsen-anhalt|sacramento|sahara|sahel|saigon|saint louis|saint paul|saint petersburg|
  saint-étienne|salamanca|salt lake city|salvador|salzburg|samsun|san antonio|san diego|san francisco|san jose|san juan|san mateo|san salvador|san sebastián|sanaa|santa ana|santa barbara|
  santa catarina|santa cruz|santa fe|santa monica|santander|santiago|santiago de chile|santo domingo|sao paulo|sapporo|sarajevo|sarawak|sardegna|sardinia|saskatchewan|saskatoon|savannah|savoie|
  saxony|scandinavia|schiphol|schleswig-holstein|schwarzwald|schweiz|schwerin|scotland|sea of azov|seattle|seine|seine-saint-denis|selandia baru|selangor|semarang|seoul|sevilla|seville|
  shanghai|sheffield|shenzhen|shropshire|siberia|sichuan|sicilia|sicily|siegen|siena|silicon valley|sinai|sinaloa|sindh|singapura|sioux falls|sjælland|skopje|skåne|sofia|solingen|somerset|
  south america|south asia|south australia|south carolina|south china sea|south dakota|south korea|southampton|southeast asia|soviet union|soweto|sowjetunion|spagna|spanien|spokane|srinagar|
  st. gallen|st. louis|st. paul|st. petersburg|staffordshire|stany zjednoczone|staten island|stati uniti|stato di israele|stavanger|steiermark|stirling|stockholm|stockton|stoke|
  strait of hormuz|strasbourg|striscia di gaza|stuttgart|sucre|sudamérica|suez canal|suffolk|suhl|suisse|sulawesi|sumatra|sunderland|surabaya|surat|suriye|surrey|sussex|suva|suzhou|svalbard|
  sverige|svizzera|swansea|swaziland|sydney|syracuse|szczecin|são paulo|südamerika|taichung|tainan|taipei|taiwan|tallahassee|tallinn|tamil nadu|tampa|tampere|tanah air|tangier|tarragona|
  tashkent|tasmania|tbilisi|tegucigalpa|teheran|tehran|tel aviv|tel-aviv|telangana|tenerife|tenn.|tennessee|tessin|tex.|texas|the hague|thessaloniki|thüringen|tianjin|tibet|tigray|tijuana|
  tilburg|timbuktu|times square|tiongkok|tirana|tirol|tokio|tokyo|toledo|topeka|torino|toronto|toruń|toscana|toulon|toulouse|tours|trabzon|trentino|trier|trieste|tripoli|tromsø|trondheim|
  tschechien|tucson|tucumán|tulsa|tunis|tunisie|turin|turkey|turku|tuscany|tyskland|tübingen|türkei|türkiye|u.k|u.k.|u.s|u.s.|uae|ucraina|ucrania|ucrânia|uk|ukraina|ukraine|ukrayna|ulaanbaatar|
  ulm|ulster|umbria|umeå|united states of america|unión soviética|uppsala|uruguay|us|usa|ussr|utah|utrecht|uttar pradesh|uttarakhand|uvalde|va.|vadodara|val-de-marne|valais|valencia|valladolid|
  valparaíso|vancouver|varanasi|varsovia|varsovie|vatican|vaticano|vaud|vendée|venedig|veneto|venezia|venezuela|venice|veracruz|vereinigtes königreich|verenigde staten|vermont|verona|
  versailles|victoria|vienna|vienne|vientiane|vigo|vilnius|virginia|vitória|vlaanderen|vladivostok|vorarlberg|vosges|vt.|västerås|w.va.|wales|wall street|wallis|wallonia|wallonie|wallonië|
  warsaw|warschau|warszawa|wash.|washington|washington d.c.|washington dc|washington state|waterford|weimar|wellington|west africa|west bank|west bengal|west coast|west germany|west midlands|
  west virginia|westdeutschland|western australia|western cape|western europe|westjordanland|westminster|white house|wichita|wielka brytania|wien|wiesbaden|wiltshire|windhoek|winnipeg|
  winterthur|wis.|wisconsin|wolfsburg|wolverhampton|worcestershire|wrocław|wuhan|wuppertal|wyo.|wyoming|würzburg|xi'an|xinjiang|xi’an|yangon|yaoundé|yerevan|yogyakarta|yokohama|york|yorkshire|
  yucatán|yugoslavia|yukon|yunnan|zagreb|zanzibar|zaporizhzhia|zaragoza|zeeland|zhejiang|zuid-holland|zurich|zwickau|zürich|áfrica|écosse|états-unis|índia|île-de-france|örebro|österreich|łódź|
  śląsk|şanlıurfa|беларусь|белоруссии|белоруссия|вашингтон|вашингтоне|великобритании|великобритания|германии|германия|донбасс|донбассе|европа|европе|европы|израиль|израиля|казахстан|казахстана|
  киев|киева|киеве|китае|китай|китая|крым|крыма|крыму|лондон|лондоне|москва|москве|москву|москвы|петербург|польша|польши|россии|россию|россия|рф|санкт-петербург|санкт-петербурге|сирии|сирия|
  сша|турции|турция|украина|украине|украину|украины|франции|франция
`;
