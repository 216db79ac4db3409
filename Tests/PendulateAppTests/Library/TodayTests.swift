import PendulateCore
import PendulateLibrary
import TerminalGrid
import Testing

@testable import PendulateApp

/// What was caught today and in these days: kindly empty, and never a count of days.
@Suite struct TodayTests {
  private static let now = SampleModel.now

  private func glimmer(
    _ text: String, _ category: Glimmer.Category?, daysAgo: Int,
    origin: Glimmer.Origin = .added
  ) -> Glimmer {
    Glimmer(
      id: text, text: text, category: category,
      addedAt: Self.now.advanced(by: .seconds(-daysAgo * 86_400)), origin: origin)
  }

  private func later(_ words: String?) -> CheckIn {
    CheckIn(id: Identifier(rawValue: "l"), at: Self.now, kind: .later, words: words)
  }

  @Test func todayAndSixDaysBeforeAreIn() {
    let caught = CaughtGlimmers(
      glimmers: [
        glimmer("sun", .environment, daysAgo: 0), glimmer("rain", .sound, daysAgo: 6),
        glimmer("gone", .sound, daysAgo: 7),
        glimmer("came", .touch, daysAgo: 0, origin: .starter),
        Glimmer(id: "f", text: "file", category: .touch, origin: .added),
      ], unasked: [(Self.now, "a robin")], now: Self.now)
    #expect(Set(caught.finds.map(\.text)) == ["sun", "rain", "a robin"])
    #expect(Set(caught.ofToday.map(\.text)) == ["sun", "a robin"])
    #expect(caught.finds(.sound).map(\.text) == ["rain"])
    #expect(caught.finds(nil).map(\.way) == [.unasked])
    #expect(HuntPrompt.TimeOfDay.allCases.map(caught.count).reduce(0, +) == 3)
  }

  @Test(
    arguments: [
      ("more stirred; Rain", "Rain"), ("Rain", "Rain"), ("about the same", nil), (nil, nil),
      ("more settled; a; b", "a; b"),
    ] as [(String?, String?)])
  func whatTurnedUpIsToldWithoutWhatStandsBesideIt(words: String?, text: String?) {
    #expect(CheckInPage.unasked(later(words))?.text == text)
  }

  @Test func noWordCountsDaysOrNamesAGap() {
    let empty = CaughtGlimmers(glimmers: [], unasked: [], now: Self.now)
    let some = CaughtGlimmers(
      glimmers: [glimmer("sun", .environment, daysAgo: 5)], unasked: [], now: Self.now)
    #expect(
      TodayWords.lines(empty) == [
        "Caught today:", "  Today is open.", "One a day is plenty, none is fine.",
      ])
    for line in TodayWords.lines(empty) + TodayWords.lines(some) {
      #expect(!line.contains(/streak|in a row|missed|day \d|\d days|since/), "\(line)")
      #expect(WordRules.violations(in: line) == [])
    }
  }

  @Test func aPageIsAKeyAwayFromTheLibraryAndCatchesOne() {
    var player = Player.inLibrary()
    player.type("t")
    #expect(player.screen.contains("Caught today"))
    player.type("a")
    for character in "Sun on the mug" { player.press(.character(character)) }
    player.press(.enter)
    player.type("6")
    #expect(player.model.screen.state is TodayScreen)
    #expect(player.screen.contains("Sun on the mug (environment)"))
    player.press(.escape)
    #expect(player.model.screen.state is LibraryScreen)
  }

  @Test(arguments: [(80, 24), (50, 15), (20, 6)])
  func everyWordIsSeen(columns: Int, rows: Int) {
    var player = Player(columns: columns, rows: rows) { model in
      model.person.glimmers = [
        glimmer("sun on the mug", .environment, daysAgo: 0),
        glimmer("rain on a roof", .sound, daysAgo: 3),
      ]
      model.person.laterCheckIns = [later("more settled; a robin")]
    }
    player.model.stack.append(.today(TodayScreen()))
    var seen = player.screen
    for _ in 0..<40 {
      player.press(.down)
      seen += player.screen
    }
    for word in ["mug", "roof", "robin", "environment:", "plenty,"] {
      #expect(seen.contains(word), "\(word)")
    }
  }
}
