import PendulateLibrary
import TerminalGrid
import Testing

@testable import PendulateApp
@testable import PendulateCore

@Suite struct WhatHelpsWordsTests {
  private func sentence(_ uses: [(change: Int?, seconds: Double?, isReturn: Bool)]) -> String {
    WhatHelpsWords.sentence(
      of: GlimmerExperience(
        uses.map {
          GlimmerUse(
            glimmerID: "a", category: nil, state: nil, isReturn: $0.isReturn, change: $0.change,
            secondsUntilLower: $0.seconds, ladder: nil)
        }
      ).figures(of: "a"))
  }

  @Test func aMedianAlwaysComesWithItsNumber() {
    #expect(
      sentence((0..<7).map { ($0 == 0 ? nil : -2, $0 < 2 ? nil : 45, true) })
        == "used 7 times, in 7 returns; goes with a change of -2 (median of 6), "
        + "first lower after 45 s (median of 5)")
  }

  @Test func tooFewSayNothingYet() {
    #expect(sentence([]) == "not used yet")
    #expect(sentence([(nil, nil, false)]) == "used 1 time, in no return from a touch yet")
    #expect(sentence([(-9, 1, true)]) == "used 1 time; not enough yet (1 return)")
    #expect(
      sentence((0..<5).map { ($0 < 3 ? -2 : nil, nil, true) })
        == "used 5 times, in 5 returns; change: not enough yet (both numbers in 3), "
        + "first lower: not enough yet (0)")
  }

  @Test func aRiseAndAHalfAreSaidAsTheyAre() {
    #expect(sentence((0..<5).map { _ in (1, nil, true) }).contains("a change of +1 (median of 5)"))
    #expect(sentence((0..<5).map { _ in (0, nil, true) }).contains("a change of 0 (median of 5)"))
    let halves = [-1, -1, -1, -2, -2, -2].map { ($0 as Int?, nil as Double?, true) }
    #expect(sentence(halves).contains("a change of -1.5 (median of 6)"))
  }

  @Test func theTableKeepsTheOrderOfTheCategories() {
    let lines = WhatHelpsWords.table(of: LibrarySample.experience)
    #expect(lines.filter { $0.state == nil }.map(\.category) == Glimmer.Category.allCases)
    #expect(
      lines.filter { $0.state != nil }.map(\.name) == ["stirred up", "shut down", "shut down"])
    #expect(lines.first?.cells == ["0", "0", "-", "-"])
    #expect(lines.first { $0.category == .sound }?.cells == ["9", "9", "-2 (9)", "43 s (6)"])
  }

  @Test func noWordClaimsOrPushes() {
    let teller = Player.inLibrary()
    var words = LibraryKeys.table.bindings.flatMap { [$0.summary] + $0.words.prefix(1) }
    let activities: [LibraryScreen.Activity] = [
      .browsing, .finding, .editing(draft: ""), .moving, .removing, .figures(firstRow: 0),
    ]
    words += activities.flatMap { LibraryKeys.hints(for: $0, count: 9).map(\.does) }
    words += [
      LibraryWords.putAside, LibraryWords.standsInFile, LibraryWords.cameWithProgram,
      LibraryWords.commands, GlimmerWords.adding, GlimmerWords.enterKeeps,
      GlimmerWords.enterLeavesOpen,
    ]
    words += LibraryShelf.inOrder.flatMap { [$0.name, $0.emptySentence] }
    words += [WhatHelpsWords.note, GlimmerWords.thereAlready] + WhatHelpsWords.headings
    words += WhatHelpsWords.table(of: LibrarySample.experience).map(\.sentence)
    words += WhatHelpsWords.sentences(of: "sound-1", in: teller.model.person.experience)
    for word in words {
      #expect(WordRules.violations(in: word) == [], "\(word)")
      for claim in ["cause", "best", "worst", "better", "works"] {
        #expect(!word.contains(claim), "\(word)")
      }
    }
  }
}
