import PendulateCore
import PendulateJournal
import Testing

/// What is looked for is found however it is written, and in glimmers as in the journal.
@Suite struct SearchFoldingTests {
  private static let pairs = [
    ("Straße", "STRASSE"), ("strasse", "straße"), ("café", "CAFE"), ("cafe\u{301}", "café"),
    ("ŁÓDŹ", "łodz"), ("Ångström", "angstrom"), ("ﬁnch", "FINCH"), ("ὀδός", "ΟΔΟΣ"),
    ("Ёлка", "елка"),
    ("İstanbul", "istanbul"), ("TEA", "tea"),
  ]

  @Test(arguments: pairs)
  func aWordIsFoundHoweverItIsWritten(written: String, wanted: String) throws {
    let home = try ProgramHome()
    #expect(try home.run("glimmer", "add", "by \(written) once").status == 0)
    let glimmers = try home.run("glimmer", "search", wanted, "--json").object()["glimmers"]
    #expect((glimmers as? [Any])?.count == 1)
    let matches = try home.run("journal", "search", wanted, "--json").object()["matches"]
    #expect((matches as? [Any])?.count == 1)
    let shown = WantedWords(wanted).places(in: "by \(written) once")
    #expect(shown.count == 1)
  }
}
