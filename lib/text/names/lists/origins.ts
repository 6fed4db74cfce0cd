/** Words with a capital for where people come from or what they believe: no names. */
export const origins = `
  afghan african african-american africans afro-american albanian algerian american americans amerikaanse amerikaner amerikanern anglo-saxon angolan arab arabic arabs argentine argentinian
  armenian asian asians australian australians austrian azerbaijani balkan baltic bangladeshi basque bavarian belarusian belgian belgische berliner biblical black bolivian bosnian brazilian
  briten british britons brits buddhist bulgarian burmese californian californians cambodian cameroonian canadian canadians caribbean catalan catholic catholics caucasian chilean chinese
  christen christian christians colombian communist congolese conservative conservatives croatian cuban cypriot czech danish democrat democratic democrats demokraten deutsche deutschen
  deutscher dominican duitse dutch eastern ecuadorian egyptian emirati engelse english engländer eritrean estonian ethiopian european europeans europäer europäische europäischen filipino
  finnish frankfurter franse franzosen french georgian german germans ghanaian greek guatemalan haitian hamburger hawaiian hindu hindus hispanic honduran hungarian icelandic indian indians
  indigenous indonesian iranian iranians iraqi iraqis irish islamic islamist israeli israelis italian italians italiener ivorian jamaican japanese jewish jews jordanian juden kazakh kenyan
  korean koreans kosovar kurdish kölner latin-american latina latino latinos latvian lebanese liberal liberals libyan lithuanian londoner macedonian malaysian malian maltese marxist mexican
  mexicans mongolian montenegrin moroccan mozambican muslim muslime muslims münchner namibian native nazi nazis nederlander nederlandse nepalese nepali nicaraguan nigerian nordic northern
  norwegian oekraïense olympic orthodox pakistani palestinian palestinians palästinenser panamanian paraguayan paralympic parisian peruvian philippine polish portuguese protestant qatari
  republican republicans republikaner rohingya romanian russen russian russians russische rwandan salvadoran saudi schweizer scots scottish senegalese serbian shia shiite sikh sikhs
  singaporean slovak slovenian socialist somali south-african southern soviet spanish sri-lankan sudanese sunni swedish swiss syrian syrians taiwanese tanzanian texan texans thai tibetan
  tories tory trumpian tunisian turkish türken ugandan ukrainer ukrainian ukrainians uruguayan uyghur uyghurs uzbek venezuelan victorian vietnamese welsh western white wiener yemeni zambian
  zimbabwean zionist zürcher
`;
