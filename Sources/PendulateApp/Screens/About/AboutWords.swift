/// What pendulation is, how well it is known, when it is not for one, and where each number is from.
///
/// The command, the screen and the documentation's page say the same from here. A label in brackets
/// names one of `sources`; the numbers of evidence in these words are those of the source named with
/// them, as far as they were read there.
package enum AboutWords {
  /// A part of the page.
  package struct Section: Hashable, Sendable {
    /// What it is about.
    package let title: String
    /// What it says, each in a paragraph of its own.
    package let paragraphs: [String]
  }

  package static let title = "About"
  static let pageAbstract = "What pendulation is, what is known of it, and when not to use it."

  /// All of it, without the sources.
  package static let sections = [
    whatItIs, origins, known, breath, breathPatterns, measures, unwanted, whenNot, whenToStop,
    limits, nerves, grades,
  ]

  static let whatItIs = Section(
    title: "What this is",
    paragraphs: [
      """
      A practice in coming and going: for a few seconds you notice a little of something difficult, \
      and then, for much longer, you come back to what is okay enough. The program keeps time and \
      company, asks, and goes by what you say. It cannot see how you are.
      """,
      """
      It is not therapy, it does not diagnose, and it replaces nobody. All that touches something \
      difficult can be left out, for years if that suits: rest sessions, glimmers and a breath cue \
      stand on their own.
      """,
    ])

  static let origins = Section(
    title: "Where it comes from",
    paragraphs: [
      """
      Pendulation is Peter Levine's word for letting attention swing between something difficult in \
      the body and something neutral or good, so that one finds out that states change; titration \
      is his word for the smallest workable amount at a time [Levine 2010]. Both belong to Somatic \
      Experiencing, a therapy with a trained person in the room, which its authors present as a \
      theory with one composite case [Payne 2015].
      """,
      """
      Others teach its kin: moving between a sliver of memory and what helps [Ogden 2015], very \
      brief contact with a check of presence before each [Knipe], staying with a pleasant sensation \
      once it is found [Duva 2022a]. To teach the brake before the accelerator is Babette \
      Rothschild's rule [Rothschild 2004], and why what steadies comes first here.
      """,
      """
      Glimmer is Deb Dana's word for a small moment that signals okay-ness, the counterpart of a \
      trigger [Dana 2023]. That anchors are a choice, words are invitations, and leaving is always \
      possible, is what trauma-sensitive mindfulness asks for [Treleaven 2018].
      """,
      """
      The program is inspired by all of these and belongs to none of them. Nobody who is named here \
      has looked at it or stands behind it. "Orient to safety" is a phrase of the practice; no screen \
      says that anybody is safe.
      """,
    ])

  static let nerves = Section(
    title: "Words about nerves",
    paragraphs: [
      """
      Some of these words come from polyvagal theory. Many people find the picture useful; \
      scientists dispute its biology. Nothing here depends on it.
      """,
      """
      Settled, stirred up and shut down are what that theory calls ventral, sympathetic and dorsal. \
      That its story of evolution and its reading of the heart's rhythm do not hold was argued in \
      2007 [Grossman 2007]. In 2026, 39 authors called it untenable, and its author replied in the \
      same issue [Grossman 2026; Porges 2026]; clinicians answer that the map helps people even if \
      the anatomy is wrong [Kase 2026].
      """,
      """
      The window of tolerance, too, is a picture with a theory paper behind it, and no measured \
      quantity [Corrigan 2011].
      """,
    ])

  static let grades = Section(
    title: "How the sources were read",
    paragraphs: [
      """
      Beside each source stands how much it can carry: \
      \(AboutSource.Grade.allCases.map(\.words).joined(separator: "; ")). Any of them can be wrong.
      """,
      """
      What is said of a source was read in it, mostly in its abstract or a table, seldom in the \
      whole text; where it was read only in what others say of it, that stands there. What was \
      remembered and not read again is left out, but for a year or a name, which is said beside it.
      """,
    ])
}
