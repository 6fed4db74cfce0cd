/** Letters in capitals that are no organisation. */
export const noOrganisations = `
  3g 4g 4k 5g abc123 act ad adhd ai aids aka all am and api ar are asap atm b2b b2c ba bc bill bip bipoc bmi both bpa breaking bsc btc cctv cd cds ceo cet cfo cgi chf cio cnpj coo covid
  covid-19 cpf cpi cpr cpu crt css cto czk diy dj dlc dna dni doa dui dvd dwi edm edt ep er esg est eta etf eth eur ev evs exclusive faq fps ft gb gbp gdp gdpr ghz gmbh gmt goat gps gpu gw h1
  h2 hamr hd hdd here hiv how hr html http hz iban icu id idm ids ii iii inc inr iot ipo iq irpf is it iv iva ivf ix jpy json kfz kg km kmh kpi ktp kwh lb lbs lcd led lgbt lgbti lgbtq lgbtq+
  live lkw llc lol lp ltd lte mac mal mb mba mg mhz ml mmo mp3 mp4 mph mr mrna mrs msc mvp mw mwst ndlr new nft nie nimby no not npc nsfw ocd ohv ok oled omg pc pcr pdf pdt pe pfas phd photo
  photos pib pin pkw pln pm poc pov ppe pr ps3 ps4 ps5 pst ptbs ptsd pvp q1 q2 q3 q4 r&b ram rb read red rg rip rmb rna roi rpg rs rsvp saas sars sdk seo sim sms sos ssd suv tb tba tbd the tv
  tva tüv ufo uhd ui uk update url us usa-based usb usd utc ux vat vi video vii viii vip vr vs was watch what when who why wi-fi wifi wmd wtf xi xii xml xp xr xv xx xxi yes
`;
