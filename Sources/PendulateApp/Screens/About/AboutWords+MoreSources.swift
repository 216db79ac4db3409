extension AboutWords {
  /// Of the breath.
  static let breathSources = [
    AboutSource(
      "Fincham 2023a", .pooled,
      "Fincham GW and others (2023). Sci Rep 13:432. PMC9828383.",
      doi: "10.1038/s41598-022-27247-y"),
    AboutSource(
      "Fincham 2023b", .trial,
      "Fincham GW and others (2023). Sci Rep 13.",
      doi: "10.1038/s41598-023-49279-8"),
    AboutSource(
      "Fincham 2023c", .writing,
      "Fincham GW and others (2023). Neurosci Biobehav Rev 155:105453."),
    AboutSource("NCT06064474", .writing, "Record of a trial, NCT06064474."),
    AboutSource(
      "Balban 2023", .trial,
      "Balban MY and others (2023). Cell Rep Med 4:100895.",
      doi: "10.1016/j.xcrm.2022.100895"),
    AboutSource(
      "Van Diest 2014", .study,
      "Van Diest I and others (2014). Appl Psychophysiol Biofeedback 39:171-180.",
      doi: "10.1007/s10484-014-9253-x"),
    AboutSource(
      "Laborde 2021", .study,
      "Laborde S and others (2021). Sustainability 13:7775.",
      doi: "10.3390/su13147775"),
    AboutSource(
      "Shao 2024", .pooled,
      "Shao R, Man ISC, Lee TMC (2024). Mindfulness 15:1-18.",
      doi: "10.1007/s12671-023-02294-2"),
    AboutSource("Lehrer 2014", .writing, "Lehrer PM, Gevirtz R (2014). Front Psychol 5:756."),
    AboutSource(
      "Russo 2017", .writing,
      "Russo MA and others (2017). Breathe 13:298-309.",
      doi: "10.1183/20734735.009817"),
    AboutSource(
      "Zaccaro 2018", .trial,
      "Zaccaro A and others (2018). Front Hum Neurosci 12:353.",
      doi: "10.3389/fnhum.2018.00353"),
    AboutSource(
      "Steffen 2017", .study,
      "Steffen PR and others (2017). Front Public Health 5:222.",
      doi: "10.3389/fpubh.2017.00222"),
    AboutSource(
      "Steffen 2021", .trial,
      "Steffen PR and others (2021). Front Psychol 12:624254.",
      doi: "10.3389/fpsyg.2021.624254"),
    AboutSource(
      "Szulczewski 2019", .study,
      "Szulczewski MT (2019). PLOS ONE 14:e0218550.",
      doi: "10.1371/journal.pone.0218550"),
    AboutSource(
      "Vierra 2022", .study,
      "Vierra J and others (2022). Physiol Rep 10:e15389.",
      doi: "10.14814/phy2.15389"),
    AboutSource(
      "Kasap 2025", .study,
      "Kasap M, Aydin GR and others. Box breathing or six breaths a minute after interval "
        + "training. PMC12622787.",
      read: "its year from memory"),
    AboutSource(
      "Brain Sci 2023", .trial,
      "Breathing practices for stress and anxiety reduction (2023). Brain Sci. PMC10741869."),
    AboutSource("Meuret 2010", .writing, "Meuret AE, Ritz T (2010). Int J Psychophysiol 78:68-79."),
    AboutSource(
      "Colgan 2016", .trial,
      "Colgan DD and others (2016). Mindfulness 7:372-383.",
      doi: "10.1007/s12671-015-0453-0"),
  ]

  /// Of numbers and maps.
  static let measureSources = [
    AboutSource(
      "Kim 2008", .study,
      "Kim D, Bae H, Park YC (2008). J EMDR Pract Res. proquest 222693393."),
    AboutSource(
      "Clin Pract 2025", .study,
      "Rethinking the SUDS (2025). Clin Pract 15(7):123. mdpi.com/2039-7283/15/7/123."),
    AboutSource(
      "Hallenbeck 2022", .study,
      "Hallenbeck HW and others (2022). JMIR Ment Health 9(3):e34744. PMC9006138."),
    AboutSource(
      "Nummenmaa 2014", .study,
      "Nummenmaa L and others (2014). PNAS 111:646-651. PMC3896150.",
      doi: "10.1073/pnas.1321664111"),
    AboutSource(
      "Brummett 2016", .study,
      "Brummett CM and others (2016). Pain 157:1205-1212. PMC4868633."),
    AboutSource(
      "Scherrer 2021", .study,
      "Scherrer KH and others (2021). Pain Rep 6:e880. PMC7813550."),
    AboutSource("Davidson 2015", .writing, "Davidson RJ (2015). Emotion Review 7:368-370."),
    AboutSource(
      "Britton 2019", .writing,
      "Britton WB (2019). Curr Opin Psychol 28:159-165.",
      doi: "10.1016/j.copsyc.2018.12.011"),
    AboutSource("Hyndman 1996", .rule, "Hyndman RJ, Fan Y (1996). Am Stat 50:361-365, type 7."),
    AboutSource(
      "Sutton 2018", .rule,
      "Sutton RS, Barto AG (2018). Reinforcement Learning, 2nd edition, section 2.2."),
    AboutSource(
      "Corrigan 2011", .writing,
      "Corrigan FM, Fisher JJ, Nutt DJ (2011). J Psychopharmacol 25:17-25.",
      doi: "10.1177/0269881109354930"),
    AboutSource("NICABM 2017", .writing, "NICABM (2017). Window of tolerance, a chart."),
    AboutSource("HHRI", .writing, "HHRI manual, p. 77. viewer.joomag.com."),
  ]

  /// Of harm, of self-guided help, and of what scientists dispute.
  static let harmSources = [
    AboutSource(
      "Farias 2020", .trial,
      "Farias M and others (2020). Acta Psychiatr Scand 142:374-393.",
      doi: "10.1111/acps.13225"),
    AboutSource(
      "Lindahl 2017", .study,
      "Lindahl JR and others (2017). PLOS ONE 12:e0176239.",
      doi: "10.1371/journal.pone.0176239"),
    AboutSource(
      "Britton 2021", .study,
      "Britton WB and others (2021). Clin Psychol Sci 9:1185-1204.",
      doi: "10.1177/2167702621996340"),
    AboutSource(
      "Goldberg 2022", .study,
      "Goldberg SB and others (2022). Psychother Res 32:291-305. PMC8636531.",
      doi: "10.1080/10503307.2021.1933646"),
    AboutSource(
      "Hensler 2022", .trial,
      "Hensler I and others (2022). J Med Internet Res 24:e31419. PMC9008528.",
      doi: "10.2196/31419"),
    AboutSource(
      "Kuhn 2017", .trial,
      "Kuhn E and others (2017).",
      read: "read through crimesolutions.ojp.gov/ratedprograms/615"),
    AboutSource(
      "McLean 2022", .trial,
      "McLean CP and others (2022). JMIR Mhealth Uhealth 10:e38951.",
      doi: "10.2196/38951"),
    AboutSource(
      "Lustyk 2009", .writing,
      "Lustyk MK and others (2009). Adv Mind Body Med 24:20-30.",
      read: "abstract"),
    AboutSource(
      "Dobkin 2012", .writing,
      "Dobkin PL, Irving JA, Amar S (2012). Mindfulness.",
      doi: "10.1007/s12671-011-0079-9", read: "abstract"),
    AboutSource(
      "Let's Talk", .writing,
      "Let's Talk, self-help guide of the NHS in Gloucestershire. fdocuments.in."),
    AboutSource(
      "PTSD Coach", .writing,
      "PTSD Coach Online, list for grounding. veteranspeak.wordpress.com, April 2017."),
    AboutSource("CCChat 2025", .page, "CCChat, April 2025, p. 39."),
    AboutSource(
      "Grossman 2007", .writing,
      "Grossman P, Taylor EW (2007). Biol Psychol 74:263-285."),
    AboutSource(
      "Grossman 2026", .writing,
      "Grossman P and others (2026). Why the polyvagal theory is untenable. Clin "
        + "Neuropsychiatry.",
      read: "read through neurobiologyofconnection.com and dukeneurodiversityadvocates.info"),
    AboutSource(
      "Porges 2026", .writing,
      "Porges SW (2026). Reply, in the same issue.",
      read: "read through others"),
    AboutSource("Kase 2026", .page, "traumatherapistinstitute.com, response to Grossman."),
  ]
}
