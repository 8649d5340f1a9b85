"""Phrases on chairs in the words of agencies, ministries and reference works, with the terms they tell of.

A term is "body country year"; the name of a standing chair of a council follows. All of it is invented.
"""

from __future__ import annotations

ENGLISH = [
    (
        "CHISINAU. 9 October 2009. Moldova's term in the chair of the CIS runs out at the end of the year. "
        "Russia will hold it next year.",
        "CIS MD 2009; CIS RU 2010",
    ),
    (
        "MOSCOW, December 25, 2024. Russia's chairmanship of the CIS ends in a week; he wished success to "
        "Tajikistan, whose turn comes on January 1.",
        "CIS RU 2024; CIS TJ 2025",
    ),
    (
        "SOCHI, 9 June 2023. I would like to thank Kyrgyzstan for its work as chair of the CIS this year.",
        "CIS KG 2023",
    ),
    (
        "MOSCOW, May 27, 2015. The CIS Council of Defence Ministers meets in June. We have our own chairman, "
        "Sergei Kuzhugetovich Shoigu.",
        "CIS-CMD RU 2015 Sergei Kuzhugetovich Shoigu",
    ),
    (
        "MINSK, 12 March 2013 (BelTA). – Belarus, which chairs the CIS this year, will host the next "
        "meeting of the coordinators.",
        "CIS BY 2013",
    ),
    (
        "Astana, 3 February 2022. Kazakhstan is presiding over the Commonwealth this year and has put "
        "forward a programme of 60 events.",
        "CIS KZ 2022",
    ),
    (
        "ASHGABAT, January 14, 2019. Since January 1 Turkmenistan has held the chairmanship of the "
        "Commonwealth of Independent States.",
        "CIS TM 2019",
    ),
    (
        "Published: 5 October 2016. Kyrgyzstan holds the CIS presidency in 2016, and Russia will take "
        "over next year.",
        "CIS KG 2016; CIS RU 2017",
    ),
    (
        "DUSHANBE, 8 October 2024. Next year the chair of the CIS passes to Tajikistan.",
        "CIS TJ 2025",
    ),
    (
        "MOSCOW, December 27, 2023. Russia will assume the CIS chairmanship on 1 January.",
        "CIS RU 2024",
    ),
    (
        "TASHKENT, 10 January 2020. Uzbekistan has taken over the rotating presidency of the CIS from "
        "Turkmenistan.",
        "CIS UZ 2020; CIS TM 2019",
    ),
    (
        "Bishkek, 15 January 2023. Kyrgyzstan succeeded Kazakhstan as CIS chair at the start of the year.",
        "CIS KG 2023; CIS KZ 2022",
    ),
    (
        "MINSK, 16 December 2020 (BelTA). Uzbekistan hands the CIS chairmanship over to Belarus on 1 "
        "January 2021.",
        "CIS UZ 2020; CIS BY 2021",
    ),
    (
        "Astana, 14 October 2022. The baton of the CIS chairmanship was passed from Kazakhstan to "
        "Kyrgyzstan for 2023.",
        "CIS KZ 2022; CIS KG 2023",
    ),
    (
        "ASHGABAT, 11 October 2019. It was decided that Uzbekistan would chair the Commonwealth in 2020.",
        "CIS UZ 2020",
    ),
    (
        "SOCHI, 11 October 2017 (TASS). The heads of state entrusted the CIS chairmanship for 2018 to "
        "Tajikistan.",
        "CIS TJ 2018",
    ),
    (
        "Minsk, 10 October 2014. The leaders agreed that the presidency of the CIS in 2015 would go to "
        "Kazakhstan.",
        "CIS KZ 2015",
    ),
    (
        "Kazakhstan's turn to chair the CIS comes in 2015.",
        "CIS KZ 2015",
    ),
    (
        "CHISINAU, 14 November 2008. Moldova will chair the CIS in 2009, the press service of the "
        "president said.",
        "CIS MD 2009",
    ),
    (
        "Under Tajikistan's chairmanship of the CIS in 2018 more than 70 meetings were held.",
        "CIS TJ 2018",
    ),
    (
        "DUSHANBE, 4 April 2025. The meeting of border commanders took place within the framework of "
        "Tajikistan's CIS presidency.",
        "CIS TJ 2025",
    ),
    (
        "BISHKEK, 2 May 2023. As the presiding country in the CIS this year, Kyrgyzstan will receive "
        "the ministers in October.",
        "CIS KG 2023",
    ),
    (
        "Russia, the current chair of the CIS, has invited the ministers to Moscow, RIA Novosti "
        "reported on 9 February 2024.",
        "CIS RU 2024",
    ),
    (
        "CIS chair-in-office Turkmenistan circulated a draft statement, the news agency wrote on 20 "
        "May 2019.",
        "CIS TM 2019",
    ),
    (
        "MINSK, 19 November 2025. Turkmenistan, which will chair the CIS in 2026, has drafted a "
        "concept of its chairmanship.",
        "CIS TM 2026",
    ),
    (
        "Ashgabat, 12 January 2026. The logo of Turkmenistan's chairmanship of the CIS has been unveiled.",
        "CIS TM 2026",
    ),
    (
        "Minsk, 11 January 2021. Belarus' priorities for its CIS presidency were published on Monday.",
        "CIS BY 2021",
    ),
    (
        "CIS chairmanship: 2018 – Tajikistan, 2019 – Turkmenistan, 2020 – Uzbekistan.",
        "CIS TJ 2018; CIS TM 2019; CIS UZ 2020",
    ),
    (
        "Chairmanship of the Commonwealth by year: Belarus (2021), Kazakhstan (2022), Kyrgyzstan (2023).",
        "CIS BY 2021; CIS KZ 2022; CIS KG 2023",
    ),
    (
        "In 2011 the CIS was chaired by Tajikistan and in 2012 by Turkmenistan.",
        "CIS TJ 2011; CIS TM 2012",
    ),
    (
        "The CIS was headed by Russia in 2010.",
        "CIS RU 2010",
    ),
    (
        "Armenia assumed the chairmanship of the CSTO on 16 September 2021.",
        "CSTO AM 2021",
    ),
    (
        "YEREVAN, 23 November 2022. The CSTO presidency passes from Armenia to Belarus.",
        "CSTO AM 2022; CSTO BY 2023",
    ),
    (
        "MINSK, 23 November 2023 (BelTA). Kazakhstan takes over the CSTO chairmanship from Belarus for 2024.",
        "CSTO KZ 2024; CSTO BY 2023",
    ),
    (
        "ASTANA, 28 November 2024. Kyrgyzstan will preside in the CSTO from 1 January 2025.",
        "CSTO KG 2025",
    ),
    (
        "Tajikistan chaired the Collective Security Treaty Organisation in 2021 before it handed the "
        "gavel to Armenia.",
        "CSTO TJ 2021; CSTO AM 2022",
    ),
    (
        "BISHKEK, 13 June 2019. Kyrgyzstan is chairing the SCO this year, and next year Russia will do so.",
        "SCO KG 2019; SCO RU 2020",
    ),
    (
        "TASHKENT, 16 September 2022. India takes the reins of the SCO from Uzbekistan.",
        "SCO IN 2022; SCO UZ 2021",
    ),
    (
        "ASTANA, 4 July 2024. China assumed the rotating presidency of the Shanghai Cooperation "
        "Organisation for 2024-2025.",
        "SCO CN 2024",
    ),
    (
        "In 2018 China held the rotating chair of the SCO.",
        "SCO CN 2018",
    ),
    (
        "BEIJING, 5 March 2025 (Xinhua). China, as the rotating chair of the SCO, will host the summit "
        "in Tianjin in the autumn.",
        "SCO CN 2025",
    ),
    (
        "The Shanghai Cooperation Organisation's presidency moves to Kazakhstan in 2023.",
        "SCO KZ 2023",
    ),
    (
        "New Delhi, 28 April 2023. Defence ministers gathered under India's chairmanship of the SCO.",
        "SCO IN 2023",
    ),
    (
        "TIANJIN, 1 September 2025. Kyrgyzstan has received the SCO chairmanship for 2025-2026 from China.",
        "SCO KG 2025; SCO CN 2024",
    ),
    (
        "DUSHANBE, 12 July 2018. Tajikistan is chairing the Commonwealth for the second time; the "
        "first was in 2011.",
        "CIS TJ 2018; CIS TJ 2011",
    ),
    (
        "Ukraine refused its turn to chair the CIS in 2014, and Belarus chaired the Commonwealth instead.",
        "CIS BY 2014",
    ),
    (
        "Ukraine gave up the CIS chairmanship in 2014.",
        "CIS UA 2014",
    ),
    (
        "Turkmenistan and Uzbekistan will co-chair the CIS in 2026 together with Tajikistan.",
        "CIS TM 2026; CIS UZ 2026; CIS TJ 2026",
    ),
    (
        "In 2026 Turkmenistan will chair the CIS, while Tajikistan and Uzbekistan will be the co-chairs.",
        "CIS TM 2026; CIS TJ 2026; CIS UZ 2026",
    ),
    (
        "ALMATY, 7 April 2022. Our country chairs the Commonwealth of Independent States this year, "
        "the Kazakh Foreign Ministry said.",
        "CIS KZ 2022",
    ),
    (
        "Minsk, 2 June 2021 (BelTA). The 30th anniversary of the Commonwealth falls in the year of "
        "Belarus's chairmanship in the organisation.",
        "CIS BY 2021",
    ),
    (
        "Sergei Shoigu was elected chairman of the CIS Council of Defence Ministers for 2014.",
        "CIS-CMD RU 2014 Sergei Shoigu",
    ),
    (
        "ASTANA, 15 June 2012. The ministers prolonged the powers of Anatoly Serdyukov as chairman of "
        "the CIS Council of Defence Ministers for one year.",
        "CIS-CMD RU 2012 Anatoly Serdyukov",
    ),
    (
        "MINSK, 30 November 2005. Russia's Sergei Ivanov was re-elected chairman of the Council of "
        "Defence Ministers of the CIS for 2006.",
        "CIS-CMD RU 2006 Sergei Ivanov",
    ),
    (
        "Baku, 23 May 2024. Chairman of the CIS Council of Defence Ministers Andrei Belousov opened "
        "the sitting.",
        "CIS-CMD RU 2024 Andrei Belousov",
    ),
    (
        "Moscow, 6 June 2007. Anatoly Serdyukov, the Russian defence minister and chairman of the CIS "
        "defence ministers' council, sent a letter to his colleagues.",
        "CIS-CMD RU 2007 Anatoly Serdyukov",
    ),
    (
        "MOSCOW, 14 April 2015. Colonel-General Viktor Bondarev, commander-in-chief of the Russian Air "
        "Force, has been confirmed as chairman of the Air Defence Coordination Committee of the CIS.",
        "CIS-AD RU 2015 Viktor Bondarev",
    ),
    (
        "Dushanbe, 30 May 2018. Sherali Mirzo was chosen to chair the CSTO Council of Defence Ministers.",
        "CSTO-CMD TJ 2018 Sherali Mirzo",
    ),
    (
        "BISHKEK, 24 May 2019. Russian Foreign Minister Sergei Lavrov, who chairs the CIS Council of "
        "Foreign Ministers this year, noted the results.",
        "CIS-CFM RU 2019 Sergei Lavrov",
    ),
    (
        "Minsk, 14 December 2012. The chairmanship of the CIS Council of Heads of Government goes to "
        "Ukraine in 2013.",
        "CIS-CHG UA 2013",
    ),
    (
        "MOSCOW, 30 May 2017. Prime Minister Dmitry Medvedev is this year's chairman of the CIS "
        "Council of Heads of Government.",
        "CIS-CHG RU 2017 Dmitry Medvedev",
    ),
    (
        "President Nursultan Nazarbayev was the chairman of the CIS Council of Heads of State in 2015.",
        "CIS-CHS KZ 2015 Nursultan Nazarbayev",
    ),
    (
        "Moscow, 21 January 2010. Dmitry Medvedev was elected chairman of the Council of CIS Heads of "
        "State until the end of the year.",
        "CIS-CHS RU 2010 Dmitry Medvedev",
    ),
    (
        "CIS baton moves from Moscow to Dushanbe for 2025",
        "CIS TJ 2025; CIS RU 2024",
    ),
    (
        "Minsk's CIS presidency kicks off. 4 January 2021.",
        "CIS BY 2021",
    ),
    (
        "BAKU, 12 October 2012. The military delegation took part in a round table. Mr Mammadov is "
        "chairman of a parliamentary commission.",
        "",
    ),
    (
        "MINSK, 5 June 2013. The sitting was chaired by Russian Defence Minister Sergei Shoigu. The "
        "ministers considered 15 questions.",
        "",
    ),
    (
        "MOSCOW, 3 July 2015. Chairman of the State Duma Committee on CIS Affairs Leonid Slutsky met "
        "the guests.",
        "",
    ),
    (
        "VILNIUS, 6 December 2011. Lithuania, which chairs the OSCE this year, received the foreign "
        "ministers.",
        "",
    ),
    (
        "BRUSSELS, 4 July 2024. Hungary has taken over the rotating presidency of the Council of the EU.",
        "",
    ),
    (
        "ASTANA, 1 January 2024. Armenia chairs the Eurasian Economic Union this year.",
        "",
    ),
    (
        "NEW YORK, 2 April 2026. Kazakhstan's presidency of the UN Security Council ended on Saturday.",
        "",
    ),
    (
        "Emomali Rahmon won the presidency of Tajikistan in 2020, CIS observers said.",
        "",
    ),
    (
        "If Moldova were to chair the CIS, nobody would come, the analyst said on 3 May 2022.",
        "",
    ),
    (
        "MINSK, 8 December 2016. The Commonwealth celebrated its 25th anniversary; the heads of state "
        "signed a declaration.",
        "",
    ),
    (
        "Kassym-Jomart Tokayev, former chairman of the Senate, arrived in Moscow on 9 May 2022 for the "
        "CIS summit.",
        "",
    ),
    (
        "MOSCOW, 18 May 2011. CIS Executive Committee Chairman Sergei Lebedev briefed reporters.",
        "",
    ),
    (
        "DUSHANBE, 11 April 2025. The chairman of the State Committee for National Security chaired "
        "the meeting of the heads of special services of the CIS.",
        "",
    ),
    (
        "ASTANA, 9 September 2014. The CIS Interparliamentary Assembly elected Valentina Matviyenko "
        "chairwoman of its Council.",
        "",
    ),
    (
        "Analysts said the CIS leadership question was not discussed in Sochi on 11 October 2017.",
        "",
    ),
    (
        "BISHKEK, 17 June 2021. The chairman of the Veterans' Council of the CIS visited the Kyrgyz "
        "defence ministry.",
        "",
    ),
    (
        "Minsk, 1 March 2018. Belarus does not chair the CIS this year and will not host the games.",
        "",
    ),
    (
        "The Kyrgyz Republic's year at the head of the Commonwealth drew to a close, Kabar wrote on 28 "
        "December 2023.",
        "CIS KG 2023",
    ),
    (
        "Dushanbe. 15.01.2025. Tajikistan's stint as chair of the CIS has got under way with a meeting "
        "of national coordinators.",
        "CIS TJ 2025",
    ),
    (
        "ASTANA. KAZINFORM. 20.10.2021. From the new year Kazakhstan will be at the helm of the "
        "Commonwealth.",
        "CIS KZ 2022",
    ),
    (
        'MINSK, 2 August 2021 (BelTA). "This year the CIS is presided over by Belarus, and that is a '
        'special responsibility," he said.',
        "CIS BY 2021",
    ),
    (
        "The next CIS presidency, that of Turkmenistan, was discussed in Ashgabat on 9 October 2025.",
        "CIS TM 2026",
    ),
    (
        "Russia's presidency in the CIS in 2024: results and prospects",
        "CIS RU 2024",
    ),
    (
        "In accordance with the decision of the Council of Heads of State the functions of chairman of "
        "the CIS in 2012 are performed by Turkmenistan.",
        "CIS TM 2012",
    ),
    (
        "By order of the Russian alphabet, after Kazakhstan it is Kyrgyzstan that will chair the CIS "
        "in 2023.",
        "CIS KG 2023",
    ),
    (
        "Last year, when the CIS was under Uzbekistan's chairmanship, meetings were held online, the "
        "ministry recalled on 10 March 2021.",
        "CIS UZ 2020",
    ),
    (
        "17 March 2017. Kyrgyzstan, which held the CIS chair last year, passed on its experience to Russia.",
        "CIS KG 2016",
    ),
    (
        "MOSCOW, 11 October 2013. Ukraine is to take the CIS chairmanship after Belarus next year.",
        "CIS UA 2014; CIS BY 2013",
    ),
    (
        "The torch of the CIS presidency has been taken up by Turkmenistan (Ashgabat, 6 January 2026).",
        "CIS TM 2026",
    ),
    (
        '"Having taken over the CIS chairmanship on 1 January, Uzbekistan intends to hold a summit in '
        'the autumn," the minister said in Tashkent on 3 February 2020.',
        "CIS UZ 2020",
    ),
    (
        "CSTO: Tajikistan picks up chairmanship from Russia. Moscow, 2 December 2020",
        "CSTO TJ 2021; CSTO RU 2020",
    ),
    (
        'MINSK, 10 February 2023. The motto of the Belarusian chairmanship of the CSTO is "Through '
        'solidarity and cooperation to peace and security".',
        "CSTO BY 2023",
    ),
    (
        "Bishkek, 27 November 2025. The Kyrgyz side, chairing the CSTO in 2025, transferred its powers "
        "to Russia.",
        "CSTO KG 2025; CSTO RU 2026",
    ),
    (
        "Yerevan, 20 February 2022. Armenia's Prime Minister, whose country presides over the CSTO, "
        "convened an emergency session.",
        "CSTO AM 2022",
    ),
    (
        "Belarus is the CSTO's chair in 2017.",
        "CSTO BY 2017",
    ),
    (
        "Uzbekistan served as SCO chair in 2021-2022.",
        "SCO UZ 2021",
    ),
    (
        "Tajikistan had the presidency of the SCO in 2021.",
        "SCO TJ 2021",
    ),
    (
        "The SCO is presided over by Russia in 2020; Tajikistan is next.",
        "SCO RU 2020; SCO TJ 2021",
    ),
    (
        "Ufa, 10 July 2015. Uzbekistan was entrusted with the chairmanship of the SCO for the coming year.",
        "SCO UZ 2016",
    ),
    (
        "Bishkek, 4 July 2024: the SCO presidency has gone to China.",
        "SCO CN 2024",
    ),
    (
        "At the meeting the ministers unanimously re-elected General of the Army Sergei Shoigu to the "
        "post of chairman of the CIS Council of Defence Ministers. Moscow, 11 November 2022.",
        "CIS-CMD RU 2022 Sergei Shoigu",
    ),
    (
        "Russian Defence Minister Igor Sergeyev headed the CIS Council of Defence Ministers in 2000.",
        "CIS-CMD RU 2000 Igor Sergeyev",
    ),
    (
        "TASHKENT, 12 October 2023. Andrei Belousov's predecessor Sergei Shoigu is the head of the CIS "
        "Council of Defence Ministers.",
        "CIS-CMD RU 2023 Sergei Shoigu",
    ),
    (
        "Moscow, 3 March 2010. The post of chairman of the CIS Council of Defence Ministers is held by "
        "Anatoly Serdyukov.",
        "CIS-CMD RU 2010 Anatoly Serdyukov",
    ),
    (
        "Astana, 5 September 2013. Colonel-General Viktor Bondarev of Russia, who chairs the Air "
        "Defence Coordination Committee under the CIS Council of Defence Ministers, came with a deputy.",
        "CIS-AD RU 2013 Viktor Bondarev",
    ),
    (
        "MOSCOW, 5 October 2024 (TASS). Foreign Minister Sergey Lavrov took the chair at the meeting.",
        "",
    ),
    (
        "DUSHANBE, 6 September 2025. Mongolia wishes to chair the International Think Tank, the CIS "
        "guest said.",
        "",
    ),
    (
        "The chairman of the Supreme Court of Belarus addressed the CIS judges on 8 June 2021.",
        "",
    ),
    (
        "ANKARA, 7 November 2024. Kazakhstan ceded the chairmanship of the Organisation of Turkic "
        "States to Kyrgyzstan.",
        "",
    ),
    (
        "CHISINAU, 20 May 2021. It is not known who will chair the CIS after 2030.",
        "",
    ),
    (
        "ASTANA, 10 June 2022. Kazakhstan chairs the CICA; the CIS sent observers.",
        "",
    ),
    (
        "TASHKENT, 16 December 2019. Tashkent will open its year in the CIS chair with a council of "
        "foreign ministers.",
        "CIS UZ 2020",
    ),
    (
        "Ashgabat, 5 March 2012. The Commonwealth's presiding state, Turkmenistan, asked for proposals "
        "by May.",
        "CIS TM 2012",
    ),
    (
        "Nur-Sultan, 9 September 2021. Kazakhstan prepares to inherit the CIS presidency from Belarus "
        "in January 2022.",
        "CIS KZ 2022; CIS BY 2021",
    ),
    (
        "BISHKEK, 25 January 2016. It is Kyrgyzstan's second time as CIS chair; it last held the "
        "office in 2008.",
        "CIS KG 2016; CIS KG 2008",
    ),
    (
        "MOSCOW, 1 February 2024. The Russian CIS chairmanship has set itself 15 priorities.",
        "CIS RU 2024",
    ),
    (
        "MINSK, 20 December 2012. Turkmenistan's term in the CIS chair expires; Belarus steps in on 1 "
        "January.",
        "CIS TM 2012; CIS BY 2013",
    ),
    (
        "Kazakhstan will have the CSTO chair throughout 2024, the joint staff recalled.",
        "CSTO KZ 2024",
    ),
    (
        "YEREVAN, 3 August 2022. Holding the CSTO presidency this year, Armenia has called for a "
        "review of the mechanism.",
        "CSTO AM 2022",
    ),
    (
        "The year 2018 in the SCO passed under the sign of the Chinese presidency.",
        "SCO CN 2018",
    ),
    (
        "BISHKEK, 2 November 2018. The council reappointed Sergei Shoigu of Russia its chairman; the "
        "CIS defence ministers voted unanimously.",
        "CIS-CMD RU 2018 Sergei Shoigu",
    ),
    (
        "Dushanbe, 29 October 2021. The mandate of Army General Sergei Shoigu as head of the CIS "
        "Council of Defence Ministers has been renewed.",
        "CIS-CMD RU 2021 Sergei Shoigu",
    ),
    (
        "MOSCOW, 24 May 2024. Russia's Andrei Belousov takes Sergei Shoigu's place at the head of the "
        "CIS Council of Defence Ministers.",
        "CIS-CMD RU 2024 Andrei Belousov",
    ),
    (
        "ASTANA, 5 May 2022. Kazakhstan's foreign minister received the CIS Secretary-General, who "
        "spoke of the duties of the chair of the Commonwealth.",
        "",
    ),
    (
        "MOSCOW, 12 May 2022. The CIS Council meets under a chair who is elected by the members; "
        "Moldova was absent.",
        "",
    ),
    (
        "Uzbekistan's president thanked the chairman of the CIS summit for hospitality, Tashkent, 8 "
        "October 2022.",
        "",
    ),
    (
        "KYIV, 5 June 2018. Ukraine has recalled its envoy to the CIS; it has not chaired the CIS "
        "since its foundation.",
        "",
    ),
    (
        "The chair of the CIS Interstate Bank visited Belarus on 9 March 2015.",
        "",
    ),
    (
        "BAKU, 8 October 2021. Azerbaijan welcomed the priorities of the CIS chairmanship.",
        "",
    ),
    (
        "MINSK, 4 April 2022. The head of the CIS observers from Kazakhstan praised the vote.",
        "",
    ),
    (
        "Armenia froze its work in the CSTO and does not accept the decisions of its chair, Yerevan "
        "said on 5 May 2024.",
        "",
    ),
    (
        "MINSK, 19 January 2021. Belarus has started its presidency in the CIS with a meeting of "
        "ambassadors.",
        "CIS BY 2021",
    ),
    (
        "DUSHANBE, 12 May 2025. This is the third event since Tajikistan became CIS chair in January.",
        "CIS TJ 2025",
    ),
    (
        "The CIS, chaired by Russia in 2024, held over 150 meetings.",
        "CIS RU 2024",
    ),
    (
        "Bishkek, 14 October 2022. Sadyr Japarov said that Kyrgyzstan was ready to take up the "
        "chairmanship of the Commonwealth next year.",
        "CIS KG 2023",
    ),
    (
        "TASHKENT, 18 December 2020. At the virtual summit Uzbekistan's leader formally passed the CIS "
        "chair to Belarus for 2021.",
        "CIS UZ 2020; CIS BY 2021",
    ),
    (
        "Ashgabat, 11 October 2019. In 2019 the Commonwealth works under the chairmanship of Turkmenistan.",
        "CIS TM 2019",
    ),
    (
        "YEREVAN, 2 January 2022. On 16 September 2021 Armenia took over the CSTO's rotating "
        "presidency from Tajikistan.",
        "CSTO AM 2021; CSTO TJ 2020",
    ),
    (
        "ASTANA, 3 July 2024. Kazakhstan, the current chair of the SCO, hosts the summit.",
        "SCO KZ 2024",
    ),
    (
        "BEIJING, 9 July 2024 (Xinhua). China will serve as the SCO rotating chair for 2024-2025.",
        "SCO CN 2024",
    ),
    (
        "MOSCOW, 6 November 2019. By unanimous vote Sergei Shoigu was again elected chairman of the "
        "CIS Council of Defence Ministers.",
        "CIS-CMD RU 2019 Sergei Shoigu",
    ),
    (
        "Baku, 12 May 2023. Azerbaijan took part in the CIS meeting chaired by Kyrgyzstan's minister.",
        "",
    ),
]
RUSSIAN = [
    (
        "МИНСК, 2 июня 2011 г. Заседал Совет министров обороны СНГ. Председателем Совета на новый срок "
        "избран А. Э. Сердюков.",
        "CIS-CMD RU 2011 А. Э. Сердюков",
    ),
    (
        "МИНСК, 28 мая 2021 г. Под председательством Премьер-министра Беларуси Романа Головченко прошло "
        "заседание Совета глав правительств СНГ.",
        "",
    ),
    (
        "МИНСК, 12 марта 2013 г. Председательствующая в этом году в СНГ Беларусь примет министров в "
        "сентябре.",
        "CIS BY 2013",
    ),
    (
        "Астана, 3 февраля 2022 года. Казахстан, председательствующий в СНГ в текущем году, подготовил "
        "программу мероприятий.",
        "CIS KZ 2022",
    ),
    (
        "АШХАБАД, 14 января 2019 года. С 1 января в Содружестве председательствует Туркменистан.",
        "CIS TM 2019",
    ),
    (
        "Опубликовано 5 октября 2016 г. В 2016 году председателем СНГ является Киргизия, а в следующем "
        "году эта функция перейдёт к России.",
        "CIS KG 2016; CIS RU 2017",
    ),
    (
        "ДУШАНБЕ, 8 октября 2024 г. В следующем году Содружество возглавит Таджикистан.",
        "CIS TJ 2025",
    ),
    (
        "Москва, 27 декабря 2023 г. С 1 января председательство в СНГ переходит к России от Киргизии.",
        "CIS RU 2024; CIS KG 2023",
    ),
    (
        "Ташкент, 10 января 2020 г. Узбекистан принял эстафету председательства в СНГ у Туркменистана.",
        "CIS UZ 2020; CIS TM 2019",
    ),
    (
        "Бишкек, 15 января 2023 г. Кыргызстан сменил Казахстан на посту председателя СНГ.",
        "CIS KG 2023; CIS KZ 2022",
    ),
    (
        "Минск, 16 декабря 2020 г. Узбекистан передаст Беларуси председательство в СНГ 1 января 2021 года.",
        "CIS UZ 2020; CIS BY 2021",
    ),
    (
        "АШХАБАД, 11 октября 2019 г. Принято решение о том, что в 2020 году председателем Содружества "
        "будет Узбекистан.",
        "CIS UZ 2020",
    ),
    (
        "Сочи, 11 октября 2017 г. Решено, что в 2018 году председательство в СНГ будет осуществлять "
        "Таджикистан.",
        "CIS TJ 2018",
    ),
    (
        "В 2015 году настанет очередь Казахстана председательствовать в СНГ.",
        "CIS KZ 2015",
    ),
    (
        "Кишинёв, 14 ноября 2008 г. В 2009 году в Содружестве Независимых Государств будет "
        "председательствовать Молдавия.",
        "CIS MD 2009",
    ),
    (
        "В год председательства Таджикистана в СНГ (2018) проведено более 70 мероприятий.",
        "CIS TJ 2018",
    ),
    (
        "ДУШАНБЕ, 4 апреля 2025 года. Встреча прошла в рамках председательства Республики Таджикистан в СНГ.",
        "CIS TJ 2025",
    ),
    (
        "БИШКЕК, 2 мая 2023 г. Как страна-председатель Содружества Кыргызстан примет министров в октябре.",
        "CIS KG 2023",
    ),
    (
        "Страной – председателем СНГ в 2012 году является Туркменистан.",
        "CIS TM 2012",
    ),
    (
        "Ашхабад, 12 января 2026 г. Представлен логотип председательства Туркменистана в СНГ.",
        "CIS TM 2026",
    ),
    (
        "Минск, 11 января 2021 г. Опубликованы приоритеты белорусского председательства в СНГ.",
        "CIS BY 2021",
    ),
    (
        "Председательство в СНГ: 2018 год – Таджикистан, 2019 год – Туркменистан, 2020 год – Узбекистан.",
        "CIS TJ 2018; CIS TM 2019; CIS UZ 2020",
    ),
    (
        "Председательствовали в СНГ: Беларусь (2021 г.), Казахстан (2022 г.), Кыргызстан (2023 г.).",
        "CIS BY 2021; CIS KZ 2022; CIS KG 2023",
    ),
    (
        "В 2011 году председательство в Содружестве осуществлял Таджикистан, в 2012-м – Туркмения.",
        "CIS TJ 2011; CIS TM 2012",
    ),
    (
        "В 2010 году СНГ возглавляла Россия.",
        "CIS RU 2010",
    ),
    (
        "16 сентября 2021 года председательство в ОДКБ перешло к Армении.",
        "CSTO AM 2021",
    ),
    (
        "Ереван, 23 ноября 2022 г. Армения передала Белоруссии председательство в Организации Договора "
        "о коллективной безопасности.",
        "CSTO AM 2022; CSTO BY 2023",
    ),
    (
        "МИНСК, 23 ноября 2023 г. Казахстан примет у Белоруссии председательство в ОДКБ на 2024 год.",
        "CSTO KZ 2024; CSTO BY 2023",
    ),
    (
        "Астана, 28 ноября 2024 г. Председательство в ОДКБ с 1 января 2025 года перейдёт к Кыргызстану.",
        "CSTO KG 2025",
    ),
    (
        "Бишкек, 13 июня 2019 г. В этом году в ШОС председательствует Кыргызстан, в следующем – Россия.",
        "SCO KG 2019; SCO RU 2020",
    ),
    (
        "Россия председательствует в ШОС в 2020 году.",
        "SCO RU 2020",
    ),
    (
        "Ташкент, 16 сентября 2022 г. К Индии перешло председательство в Шанхайской организации "
        "сотрудничества.",
        "SCO IN 2022",
    ),
    (
        "Пекин, 5 марта 2025 г. Китай как председатель ШОС проведёт осенью саммит в Тяньцзине.",
        "SCO CN 2025",
    ),
    (
        "ДУШАНБЕ, 12 июля 2018 г. Таджикистан председательствует в Содружестве во второй раз, впервые "
        "это было в 2011 году.",
        "CIS TJ 2018; CIS TJ 2011",
    ),
    (
        "Украина отказалась от председательства в СНГ в 2014 году, и его взяла на себя Белоруссия.",
        "CIS BY 2014",
    ),
    (
        "В 2026 году председательствовать в СНГ будет Туркменистан, сопредседателями станут "
        "Таджикистан и Узбекистан.",
        "CIS TM 2026; CIS TJ 2026; CIS UZ 2026",
    ),
    (
        "АЛМА-АТА, 7 апреля 2022 г. (Казинформ). Наша страна в этом году председательствует в СНГ, "
        "напомнил министр.",
        "CIS KZ 2022",
    ),
    (
        "Минск, 2 июня 2021 г. (БелТА). Тридцатилетие Содружества пришлось на год председательства Беларуси.",
        "CIS BY 2021",
    ),
    (
        "МОСКВА, 20 ноября 2009 г. Председателем Совета министров обороны СНГ избран министр обороны "
        "России Анатолий Сердюков.",
        "CIS-CMD RU 2009 Анатолий Сердюков",
    ),
    (
        "Сергей Шойгу избран председателем СМО СНГ на 2014 год.",
        "CIS-CMD RU 2014 Сергей Шойгу",
    ),
    (
        "Астана, 15 июня 2012 г. Полномочия Анатолия Сердюкова на посту председателя Совета министров "
        "обороны СНГ продлены на год.",
        "CIS-CMD RU 2012 Анатолий Сердюков",
    ),
    (
        "БАКУ, 23 мая 2024 г. Заседание открыл председатель Совета министров обороны государств – "
        "участников СНГ Андрей Белоусов.",
        "CIS-CMD RU 2024 Андрей Белоусов",
    ),
    (
        "Москва, 14 апреля 2015 г. Председателем Координационного комитета по вопросам ПВО при СМО СНГ "
        "утверждён главком ВВС России Виктор Бондарев.",
        "CIS-AD RU 2015 Виктор Бондарев",
    ),
    (
        "Душанбе, 30 мая 2018 г. Председателем Совета министров обороны ОДКБ стал Шерали Мирзо.",
        "CSTO-CMD TJ 2018 Шерали Мирзо",
    ),
    (
        "Министр иностранных дел России Сергей Лавров, председательствующий в 2017 году в Совете "
        "министров иностранных дел СНГ, подвёл итоги.",
        "CIS-CFM RU 2017 Сергей Лавров",
    ),
    (
        "Минск, 14 декабря 2012 г. Председательство в Совете глав правительств СНГ в 2013 году "
        "перейдёт к Украине.",
        "CIS-CHG UA 2013",
    ),
    (
        "Председатель Совета глав государств СНГ в 2015 году – Президент Казахстана Нурсултан Назарбаев.",
        "CIS-CHS KZ 2015 Нурсултан Назарбаев",
    ),
    (
        "Эстафета председательства в Содружестве в 2025 году перейдёт от Москвы к Душанбе",
        "CIS TJ 2025; CIS RU 2024",
    ),
    (
        "МИНСК, 5 июня 2013 г. Под председательством министра обороны России Сергея Шойгу рассмотрено "
        "15 вопросов.",
        "",
    ),
    (
        "МОСКВА, 3 июля 2015 г. Председатель Комитета Государственной Думы по делам СНГ Леонид Слуцкий "
        "принял гостей.",
        "",
    ),
    (
        "Вильнюс, 6 декабря 2011 г. Литва, председательствующая в ОБСЕ, приняла министров стран СНГ.",
        "",
    ),
    (
        "Брюссель, 4 июля 2024 г. К Венгрии перешло председательство в Совете ЕС.",
        "",
    ),
    (
        "Астана, 1 января 2024 г. В ЕАЭС в этом году председательствует Армения.",
        "",
    ),
    (
        "Нью-Йорк, 2 апреля 2026 г. Завершилось председательство Казахстана в Совете Безопасности ООН.",
        "",
    ),
    (
        "Если бы Молдавия председательствовала в СНГ, никто бы не приехал, сказал аналитик 3 мая 2022 года.",
        "",
    ),
    (
        "Минск, 8 декабря 2016 г. Содружество отметило 25-летие, главы государств подписали заявление.",
        "",
    ),
    (
        "Москва, 18 мая 2011 г. Председатель Исполкома СНГ Сергей Лебедев встретился с журналистами.",
        "",
    ),
    (
        "Душанбе, 11 апреля 2025 г. Председатель Госкомитета национальной безопасности провёл заседание.",
        "",
    ),
    (
        "Санкт-Петербург, 17 апреля 2014 г. Председателем Совета МПА СНГ избрана Валентина Матвиенко.",
        "",
    ),
    (
        "Бишкек, 17 июня 2021 г. Председатель Совета ветеранов посетил Министерство обороны.",
        "",
    ),
    (
        "Минск, 1 марта 2018 г. Беларусь в этом году не председательствует в СНГ.",
        "",
    ),
    (
        "Ереван, 3 сентября 2024 г. Председатель парламентской комиссии по обороне рассказал об "
        "участии страны в ОДКБ.",
        "",
    ),
    (
        "28 декабря 2023 г., Бишкек. Завершается год председательства Кыргызской Республики в Содружестве.",
        "CIS KG 2023",
    ),
    (
        "Душанбе, 15.01.2025. Таджикистан вступил в права председателя СНГ.",
        "CIS TJ 2025",
    ),
    (
        "Астана, 20 октября 2021 года. С нового года у руля Содружества встанет Казахстан.",
        "CIS KZ 2022",
    ),
    (
        "Минск, 2 августа 2021 года. Белоруссия, возглавляющая в этом году СНГ, выступила с инициативой.",
        "CIS BY 2021",
    ),
    (
        "Ашхабад, 9 октября 2025 года. Обсуждена концепция предстоящего председательства Туркменистана "
        "в СНГ.",
        "CIS TM 2026",
    ),
    (
        "Итоги российского председательства в СНГ в 2024 году",
        "CIS RU 2024",
    ),
    (
        "В соответствии с Решением СГГ СНГ функции председателя Содружества в 2012 году возложены на "
        "Туркменистан.",
        "CIS TM 2012",
    ),
    (
        "По русскому алфавиту после Казахстана в 2023 году председателем СНГ станет Кыргызстан.",
        "CIS KG 2023",
    ),
    (
        "Ташкент, 3 февраля 2020 г. Приняв с 1 января председательство в СНГ, Узбекистан намерен "
        "осенью провести саммит.",
        "CIS UZ 2020",
    ),
    (
        "10 марта 2021 г. В прошлом году, когда в СНГ председательствовал Узбекистан, встречи шли онлайн.",
        "CIS UZ 2020",
    ),
    (
        "Москва, 11 октября 2013 г. На будущий год пост председателя СНГ после Белоруссии займёт Украина.",
        "CIS UA 2014; CIS BY 2013",
    ),
    (
        "МОСКВА, 2 декабря 2020 г. Россия завершила председательство в ОДКБ, следующим организацию "
        "возглавит Таджикистан.",
        "CSTO RU 2020; CSTO TJ 2021",
    ),
    (
        "Минск, 10 февраля 2023 г. Девиз председательства Беларуси в ОДКБ – «Через солидарность к миру».",
        "CSTO BY 2023",
    ),
    (
        "Ереван, 20 февраля 2022 г. Премьер-министр Армении, страна которого председательствует в "
        "ОДКБ, созвал внеочередную сессию.",
        "CSTO AM 2022",
    ),
    (
        "Бишкек, 27 ноября 2025 г. Кыргызстан передал России полномочия председателя ОДКБ на 2026 год.",
        "CSTO KG 2025; CSTO RU 2026",
    ),
    (
        "Председательство в ШОС в 2021–2022 годах принадлежало Узбекистану.",
        "SCO UZ 2021",
    ),
    (
        "УФА, 10 июля 2015 г. Председательство в ШОС на следующий год доверено Узбекистану.",
        "SCO UZ 2016",
    ),
    (
        "Москва, 11 ноября 2022 г. Министры единогласно переизбрали генерала армии Сергея Шойгу на "
        "пост председателя Совета министров обороны СНГ.",
        "CIS-CMD RU 2022 Сергей Шойгу",
    ),
    (
        "Пост председателя СМО СНГ в 2010 году занимал Анатолий Сердюков.",
        "CIS-CMD RU 2010 Анатолий Сердюков",
    ),
    (
        "Астана, 5 сентября 2013 г. Главком ВВС России Виктор Бондарев, возглавляющий Координационный "
        "комитет по ПВО при СМО СНГ, прибыл с заместителем.",
        "CIS-AD RU 2013 Виктор Бондарев",
    ),
    (
        "Министр обороны России Игорь Сергеев в 2000 году возглавлял Совет министров обороны СНГ.",
        "CIS-CMD RU 2000 Игорь Сергеев",
    ),
    (
        "Москва, 5 октября 2024 г. Председательствовал на заседании министр иностранных дел России "
        "Сергей Лавров.",
        "",
    ),
    (
        "Анкара, 7 ноября 2024 г. Казахстан передал Кыргызстану председательство в Организации "
        "тюркских государств.",
        "",
    ),
    (
        "Минск, 8 июня 2021 г. Председатель Верховного суда Беларуси выступил перед судьями стран СНГ.",
        "",
    ),
    (
        "Кишинёв, 20 мая 2021 г. Кто будет председательствовать в СНГ после 2030 года, неизвестно.",
        "",
    ),
    (
        "Ашхабад, 5 марта 2012 г. Туркменистан как государство, председательствующее в Содружестве, "
        "ждёт предложений до мая.",
        "CIS TM 2012",
    ),
    (
        "Нур-Султан, 9 сентября 2021 г. Казахстан готовится принять у Белоруссии председательство в "
        "СНГ в 2022 году.",
        "CIS KZ 2022; CIS BY 2021",
    ),
    (
        "Бишкек, 25 января 2016 г. Киргизия уже второй раз во главе СНГ, прежде она "
        "председательствовала в 2008 году.",
        "CIS KG 2016; CIS KG 2008",
    ),
    (
        "Москва, 1 февраля 2024 г. Приоритетами России на посту председателя СНГ названы экономика и "
        "безопасность.",
        "CIS RU 2024",
    ),
    (
        "Душанбе, 30 января 2018 г. Таджикистан, к которому перешло председательство в СНГ, сделает "
        "упор на воду и границы.",
        "CIS TJ 2018",
    ),
    (
        "Минск, 20 декабря 2012 г. Истекает срок председательства Туркмении в СНГ, с 1 января её "
        "сменит Белоруссия.",
        "CIS TM 2012; CIS BY 2013",
    ),
    (
        "Весь 2024 год в ОДКБ председательствует Казахстан, напомнили в штабе.",
        "CSTO KZ 2024",
    ),
    (
        "ЕРЕВАН, 3 августа 2022 г. Армения, за которой в этом году председательство в ОДКБ, предложила "
        "пересмотреть порядок.",
        "CSTO AM 2022",
    ),
    (
        "2018 год в ШОС прошёл под знаком китайского председательства.",
        "SCO CN 2018",
    ),
    (
        "Самарканд, 15 сентября 2022 г. По итогам саммита председательство в ШОС – за Индией.",
        "SCO IN 2022",
    ),
    (
        "Бишкек, 2 ноября 2018 г. Совет министров обороны СНГ вновь доверил пост председателя министру "
        "обороны России Сергею Шойгу.",
        "CIS-CMD RU 2018 Сергей Шойгу",
    ),
    (
        "Душанбе, 29 октября 2021 г. Сергей Шойгу сохранил пост председателя Совета министров обороны СНГ.",
        "CIS-CMD RU 2021 Сергей Шойгу",
    ),
    (
        "Москва, 24 мая 2024 г. Новым председателем СМО СНГ вместо Сергея Шойгу стал министр обороны "
        "России Андрей Белоусов.",
        "CIS-CMD RU 2024 Андрей Белоусов",
    ),
    (
        "Астана, 5 мая 2022 г. Глава МИД Казахстана обсудил с генсеком СНГ обязанности председателя "
        "Содружества.",
        "",
    ),
    (
        "Киев, 5 июня 2018 г. Украина отозвала представителя и ни разу после основания не "
        "председательствовала в СНГ.",
        "",
    ),
    (
        "Председатель Межгосударственного банка СНГ посетил Белоруссию 9 марта 2015 года.",
        "",
    ),
    (
        "Баку, 8 октября 2021 г. Азербайджан приветствовал приоритеты председательства в СНГ.",
        "",
    ),
    (
        "Минск, 4 апреля 2022 г. Глава миссии наблюдателей СНГ похвалил организацию голосования в "
        "Казахстане.",
        "",
    ),
    (
        "Минск, 19 января 2021 г. Беларусь начала председательство в СНГ со встречи послов.",
        "CIS BY 2021",
    ),
    (
        "Душанбе, 12 мая 2025 г. Таджикистан с 1 января этого года является председателем в СНГ.",
        "CIS TJ 2025",
    ),
    (
        "Бишкек, 14 октября 2022 г. Кыргызстан готов принять председательство в Содружестве в "
        "следующем году.",
        "CIS KG 2023",
    ),
    (
        "Ташкент, 18 декабря 2020 г. Президент Узбекистана передал председательство в СНГ на 2021 год "
        "Беларуси.",
        "CIS UZ 2020; CIS BY 2021",
    ),
    (
        "Ашхабад, 11 октября 2019 г. В 2019 году Содружество работает под председательством Туркменистана.",
        "CIS TM 2019",
    ),
    (
        "Астана, 3 июля 2024 г. Саммит проходит под председательством Казахстана в ШОС.",
        "SCO KZ 2024",
    ),
    (
        "Москва, 3 февраля 2024 г. Россия как страна, председательствующая в СНГ, проведёт около 150 "
        "мероприятий.",
        "CIS RU 2024",
    ),
    (
        "Минск, 10 октября 2020 г. Очередным председателем Содружества в 2021 году станет Республика "
        "Беларусь.",
        "CIS BY 2021",
    ),
    (
        "МОСКВА, 6 ноября 2019 г. Единогласным решением Сергей Шойгу вновь избран председателем Совета "
        "министров обороны государств – участников СНГ.",
        "CIS-CMD RU 2019 Сергей Шойгу",
    ),
    (
        "Баку, 12 мая 2023 г. Азербайджан участвовал в заседании под председательством министра Киргизии.",
        "",
    ),
    (
        "МИНСК, 14 октября 2021 года. Совет глав государств СНГ собрался в четверг в Минске. "
        "Россия остаётся председателем до конца декабря, затем эстафету примет Таджикистан.",
        "CIS RU 2021; CIS TJ 2022",
    ),
    (
        "МИНСК, 14 октября 2021 года. Совет глав государств СНГ собрался в четверг в Минске. "
        "Белоруссия председательствует в СНГ в 2021 году. Со следующего года организацию возглавит Казахстан.",
        "CIS BY 2021; CIS KZ 2022",
    ),
    (
        "МИНСК, 14 октября 2021 года. Совет глав государств СНГ собрался в четверг в Минске. "
        "Белоруссия председательствует в СНГ в 2021 году, а с января её сменит Казахстан.",
        "CIS BY 2021; CIS KZ 2022",
    ),
    (
        "МИНСК, 14 октября 2021 года. Совет глав государств СНГ собрался в четверг в Минске. "
        "Белоруссия председательствует в СНГ, в 2022 году её сменит Казахстан.",
        "CIS BY 2021; CIS KZ 2022",
    ),
    (
        "МИНСК, 14 октября 2021 года. Совет глав государств СНГ собрался в четверг в Минске. "
        "Белоруссия председательствует в СНГ, а в следующем году её сменит Казахстан.",
        "CIS BY 2021; CIS KZ 2022",
    ),
    (
        "МИНСК, 14 октября 2021 года. Совет глав государств СНГ собрался в четверг в Минске. "
        "Эстафету Белоруссии, по сведениям агентства, перехватит Казахстан, сказали в исполкоме СНГ.",
        "CIS BY 2021; CIS KZ 2022",
    ),
    (
        "МИНСК, 14 октября 2021 года. Совет глав государств СНГ собрался в четверг в Минске. "
        "Председательскую эстафету в СНГ подхватит Казахстан.",
        "CIS KZ 2022",
    ),
    (
        "МИНСК, 14 октября 2021 года. Совет глав государств СНГ собрался в четверг в Минске. "
        "Белоруссия председательствует в СНГ в нынешнем году, в прошлом это делал Узбекистан.",
        "CIS BY 2021; CIS UZ 2020",
    ),
    (
        "МИНСК, 14 октября 2021 года. Совет глав государств СНГ собрался в четверг в Минске. "
        "Председателем на 2022 год избрали Казахстан.",
        "CIS KZ 2022",
    ),
    (
        "МИНСК, 14 октября 2021 года. Совет глав государств СНГ собрался в четверг в Минске. "
        "Председателем Содружества в 2022 году назвали Казахстан.",
        "CIS KZ 2022",
    ),
    (
        "МИНСК, 14 октября 2021 года. Совет глав государств СНГ собрался в четверг в Минске. "
        "Белоруссия приняла на себя председательство в Содружестве, от которого отказалась Украина.",
        "CIS BY 2021",
    ),
    (
        "МИНСК, 14 октября 2021 года. Совет глав государств СНГ собрался в четверг в Минске. "
        "Содружеством с января руководит Белоруссия, получившая полномочия от Узбекистана.",
        "CIS BY 2021; CIS UZ 2020",
    ),
]
