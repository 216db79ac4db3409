import PendulateLibrary
import TerminalGrid
import Testing

@testable import PendulateApp

/// What holds for every table of keys, whatever the screen.
@Suite struct KeyTableTests {
  @Test func noKeyAndNoWordIsBoundTwice() {
    for table in AnyKeyTable.all {
      #expect(table.keys.count == Set(table.keys).count, "\(table.name)")
      #expect(table.words.count == Set(table.words).count, "\(table.name)")
      #expect(table.keys.count + table.words.count > 0 || table.name == "cover", "\(table.name)")
    }
  }

  /// What is bound to no key is told of any key there is.
  @Test func everyBindingIsWrittenAndTold() {
    for table in AnyKeyTable.all {
      for told in table.told {
        #expect(!told.written.isEmpty && !told.hinted.isEmpty, "\(table.name)")
        #expect(!told.hint.isEmpty && !told.shortHint.isEmpty && !told.summary.isEmpty)
        #expect(
          !told.keys.isEmpty || told.written.hasPrefix("any "), "\(table.name): \(told.written)")
        for text in [told.hint, told.shortHint, told.summary] {
          #expect(WordRules.violations(in: text) == [], "\(text)")
        }
      }
    }
  }

  /// Keys that do the same everywhere do nothing else, save where a screen keeps them.
  @Test func noScreenTakesAKeyThatIsTheSameEverywhere() {
    let shared = Set(SharedKeys.table.bindings.flatMap(\.keys))
    for table in AnyKeyTable.screens where table.name != "breathe" {
      #expect(shared.isDisjoint(with: table.keys), "\(table.name)")
    }
    #expect(shared.intersection(AnyKeyTable("", BreatheKeys.table).keys) == Key.leaving)
  }
}

extension Key {
  /// The keys that leave, which lead home from a breath.
  fileprivate static let leaving: Set<Key> = [
    .character("q"), .character("Q"), .control("c"),
  ]
}

/// A table of keys whose actions are of no interest.
struct AnyKeyTable {
  /// How a binding is told.
  struct Told {
    let written: String
    let hinted: String
    let hint: String
    let shortHint: String
    let summary: String
    let keys: [Key]
  }

  let name: String
  let keys: [Key]
  let words: [String]
  let told: [Told]

  init<Action>(_ name: String, _ table: KeyTable<Action>) {
    self.name = name
    keys = table.bindings.flatMap(\.keys)
    words = table.bindings.flatMap(\.words)
    told = table.bindings.map {
      Told(
        written: $0.written.text(), hinted: $0.hinted.text(), hint: $0.hint,
        shortHint: $0.shortHint, summary: $0.summary, keys: $0.keys)
    }
  }

  /// Those in which letters are commands, without the keys that all screens share.
  static let screens = [
    AnyKeyTable("home", HomeKeys.table), AnyKeyTable("section of home", HomeKeys.section),
    AnyKeyTable("breathe", BreatheKeys.table),
    AnyKeyTable("about", AboutKeys.table), AnyKeyTable("today", TodayKeys.table),
    AnyKeyTable("library", LibraryKeys.table), AnyKeyTable("figures", LibraryKeys.figures),
    AnyKeyTable("looking back", LookingBackKeys.table), AnyKeyTable("ending", EndingKeys.table),
    AnyKeyTable("go", AnswerKeys.go), AnyKeyTable("both", AnswerKeys.both),
    AnyKeyTable("more", AnswerKeys.more), AnyKeyTable("open", AnswerKeys.open),
    AnyKeyTable("stop", AnswerKeys.stop), AnyKeyTable("hunt", AnswerKeys.hunt),
    AnyKeyTable("climb", AnswerKeys.climb), AnyKeyTable("presence", AnswerKeys.presence),
    AnyKeyTable("state", AnswerKeys.state), AnyKeyTable("ladder", AnswerKeys.ladder),
    AnyKeyTable("choice", FormKeys.choice(.ofFour)), AnyKeyTable("distress", FormKeys.distress),
    AnyKeyTable("number", FormKeys.number()), AnyKeyTable("picks", FormKeys.picks),
    AnyKeyTable("region", BodyKeys.region), AnyKeyTable("tone", BodyKeys.tone),
    AnyKeyTable("change", BodyKeys.change), AnyKeyTable("words", BodyKeys.words),
  ]

  /// Every table there is.
  static let all =
    screens + [
      AnyKeyTable("shared", SharedKeys.table), AnyKeyTable("session", SessionKeys.table),
      AnyKeyTable("pace", BreatheKeys.finding), AnyKeyTable("finding", LibraryKeys.finding),
      AnyKeyTable("editing", LibraryKeys.editing), AnyKeyTable("moving", LibraryKeys.moving),
      AnyKeyTable("removing", LibraryKeys.removing),
      AnyKeyTable("looking for", LookingBackKeys.finding),
      AnyKeyTable("writing", LookingBackKeys.writing),
      AnyKeyTable("deleting", LookingBackKeys.deleting), AnyKeyTable("card", CardKeys.table),
      AnyKeyTable("cover", CoverKeys.table), AnyKeyTable("text", FormKeys.text),
      AnyKeyTable("end", FormKeys.end), AnyKeyTable("none", FormKeys.none),
      AnyKeyTable("leave open", FormKeys.leaveOpen),
      AnyKeyTable("moves", FormKeys.moves(in: SampleModel.checkIn())),
      AnyKeyTable("extras", FormKeys.extras(SampleModel.checkIn())),
    ]
    + [Form.WayOut.back, .safety, .leavesOpen, .skips].map {
      AnyKeyTable("way out", FormKeys.wayOut($0))
    }
}

extension Field {
  /// A question with four answers.
  static let ofFour = Field(
    .aim, "", kind: .choice(["a", "b", "c", "d"].map { Field.Choice($0, $0) }))
}
