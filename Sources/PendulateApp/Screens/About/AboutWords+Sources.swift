extension AboutWords {
  /// Of the practice and its neighbours, and of good feelings.
  static let practiceSources = [
    AboutSource(
      "Levine 2010", .writing,
      "Levine PA (2010). In an Unspoken Voice. North Atlantic Books.",
      read: "read through summaries by others"),
    AboutSource(
      "Payne 2015", .writing,
      "Payne P, Levine PA, Crane-Godreau MA (2015). Front Psychol 6:93, and its correction "
        + "6:423.",
      doi: "10.3389/fpsyg.2015.00093", read: "abstract"),
    AboutSource(
      "Ogden 2015", .writing,
      "Ogden P, Fisher J (2015). Sensorimotor Psychotherapy, p. 511.",
      read: "read through awpsyd.com"),
    AboutSource("Ogden", .writing, "Ogden P. Handout on signs of arousal, scribd 742035129."),
    AboutSource(
      "Knipe", .writing,
      "Knipe J. CIPOS method and Back of the Head Scale. "
        + "emdria.omeka.net/items/show/19223; "
        + "francineshapirolibrary.omeka.net/items/show/18245."),
    AboutSource(
      "Rothschild 2004", .writing,
      "Rothschild B (2004). Applying the brakes. "
        + "somatictraumatherapy.com/applying-the-brakes."),
    AboutSource(
      "Dana 2023", .writing,
      "Dana D, interview with Ten Percent Happier, 22 November 2023."),
    AboutSource("Rumie", .writing, "What are my glimmers. learn.rumie.org/what-are-my-glimmers."),
    AboutSource(
      "Treleaven 2018", .writing,
      "Treleaven D (2018). Trauma-Sensitive Mindfulness.",
      read: "read in excerpts by others"),
    AboutSource("IX", .page, "ixcoach.com/practices/pendulation/brief-touch-and-return."),
    AboutSource(
      "Patel", .page,
      "Patel B. bintapatelcoaching.com/resources/pendulation-a-somatic-healing-practice."),
    AboutSource("Cedar", .page, "Cedar physiotherapy, resilience part 3. cedarhealth.ca."),
    AboutSource("Lesaria", .page, "Lesaria, guided audio. insighttimer.com/lesaria."),
    AboutSource("Ellard", .page, "Ellard J, guided audio. insighttimer.com/jaeellard."),
    AboutSource(
      "Briere", .writing,
      "ITCT-A treatment guide (2010), ch. 10, titrated exposure. "
        + "keck2.usc.edu/adolescent-trauma-training-center."),
    AboutSource("Turner", .page, "Turner S. Opposites, in yoga nidra. samturneryoga.co.uk."),
    AboutSource("Moon Forest", .page, "Yoga nidra, stage 5. moonforestflow.com."),
    AboutSource("Evans", .page, "Evans V. vickievanscoaching.com/aftercare-for-clients."),
    AboutSource("Jona", .page, "reconnectbyjona.com/after-healing-session."),
    AboutSource(
      "Kuhfuss 2021", .trial,
      "Kuhfuss M, Maldei T, Hetmanek A, Baumann N (2021). Eur J Psychotraumatol "
        + "12:1929023. PMC8276649.",
      doi: "10.1080/20008198.2021.1929023"),
    AboutSource(
      "Brom 2017", .trial,
      "Brom D and others (2017). J Trauma Stress 30:304-312. PMC5518443.",
      doi: "10.1002/jts.22189"),
    AboutSource(
      "Andersen 2017", .trial,
      "Andersen TE and others (2017). Eur J Psychotraumatol 8:1331108. PMC5489867.",
      doi: "10.1080/20008198.2017.1331108", read: "read through Kuhfuss 2021"),
    AboutSource(
      "Andersen 2020", .trial,
      "Andersen TE and others (2020). Eur J Psychotraumatol 11:1797306. pubmed 33029333.",
      doi: "10.1080/20008198.2020.1797306"),
    AboutSource(
      "Craske 2023", .trial,
      "Craske MG and others (2023). J Consult Clin Psychol 91:350-366. pubmed 36892884.",
      doi: "10.1037/ccp0000805"),
    AboutSource(
      "Grabbe 2020", .trial,
      "Grabbe L and others (2020). Nurs Outlook 68:324-336. "
        + "nursingoutlook.org/article/S0029-6554(19)30325-2."),
    AboutSource(
      "Duva 2022a", .writing,
      "Duva IM, Murphy JR, Grabbe L (2022). Am J Public Health 112(S3):S271-S274. "
        + "PMC9184890.",
      doi: "10.2105/AJPH.2022.306821"),
    AboutSource(
      "Duva 2022b", .trial,
      "Duva IM and others (2022). BMJ Open Qual 11:e002011.",
      doi: "10.1136/bmjoq-2022-002011"),
    AboutSource(
      "Hanson 2021", .study,
      "Hanson R and others (2021). J Posit Psychol.",
      doi: "10.1080/17439760.2021.2006759"),
    AboutSource(
      "Hanson, quoted", .page,
      "Hanson R, quoted at shinyberry.com and wholenesshealing.com/?p=11611."),
    AboutSource(
      "Gilbert 2012", .study,
      "Gilbert P and others (2012). Psychol Psychother 85:374-390.",
      doi: "10.1111/j.2044-8341.2011.02046.x"),
    AboutSource(
      "Heide 1983", .study,
      "Heide FJ, Borkovec TD (1983). J Consult Clin Psychol 51:171-182."),
    AboutSource(
      "Repetition 1988", .study,
      "A repetition of Heide 1983 (1988). J Behav Ther Exp Psychiatry.",
      doi: "10.1016/0005-7916(88)90040-7"),
    AboutSource(
      "Kim 2019", .study,
      "Kim H, Newman MG (2019). J Affect Disord 259:271-278.",
      doi: "10.1016/j.jad.2019.08.045"),
    AboutSource(
      "Lickel", .trial,
      "Lickel JJ and others. Breathing retraining and safety behaviour. "
        + "studylib.net/6792005."),
    AboutSource(
      "Spence 2014", .trial,
      "Spence J and others (2014). J Affect Disord 162:73-80. "
        + "daneshyari.com/article/6232980.",
      doi: "10.1016/j.jad.2014.03.009"),
  ]
}
