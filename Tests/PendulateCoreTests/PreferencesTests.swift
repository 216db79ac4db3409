import PendulateCore
import Testing

@Suite struct PreferencesTests {
  /// One choice of every name, none of them the usual one.
  private static let samples: [(choice: Preference, name: String, text: String)] = [
    (.breath("even"), "breath", "even"),
    (.anchor("hands"), "anchor", "hands"),
    (.breathShape(.circle), "breathShape", "circle"),
    (.breatheMinutes(12), "breatheMinutes", "12"),
    (.rampMinutes(4), "rampMinutes", "4"),
    (.holds(areOffered: true), "holds", "offered"),
    (.ownPace(BreathPace(.milliseconds(6700))), "ownPeriod", "6.7"),
    (.saidHoldCaution, "saidHoldCaution", "yes"),
    (.both(isOffered: false), "both", "never"),
    (.hemisphere(.south), "hemisphere", "south"),
    (.trends(areShown: false), "trends", "off"),
    (.window(edge: 6), "window", "6"),
    (.huntAsked(AskedDays("blue@20000 warm@20001")), "huntAsked", "blue@20000 warm@20001"),
    (.askedCategories(["b", "a"]), "askedCategories", "a b"),
    (.words("soft", for: .settled), "state.settled", "soft"),
    (.words("fizzy", for: .stirredUp), "state.stirredUp", "fizzy"),
    (.words("far under", for: .shutDown), "state.shutDown", "far under"),
    (.words("both", for: .mixed), "state.mixed", "both"),
  ]

  @Test func whatTheJournalHoldsIsWrittenAndReadUnderTheSameNames() {
    #expect(Set(Self.samples.map(\.choice.key)) == Set(Preference.Key.allCases))
    for (choice, name, text) in Self.samples {
      #expect(choice.key.rawValue == name && choice.text == text)
      #expect(Preference(choice.key, text: text) == choice)
    }
  }

  @Test func whatIsChosenHoldsNowAsItDoesTheNextTime() {
    for (choice, name, text) in Self.samples {
      var now = Preferences()
      #expect(now.choose(choice) == choice)
      #expect(now == Preferences(texts: [name: text]) && now != Preferences())
    }
    var now = Preferences()
    now.choose(.ownPace(BreathPace(.nanoseconds(6_700_400_000))))
    #expect(now.ownPace?.length == .milliseconds(6700))
  }

  @Test func everyValueComesOutByName() {
    let texts = Dictionary(uniqueKeysWithValues: Self.samples.map { ($0.name, $0.text) })
    let all = Preferences(texts: texts)
    #expect(all.breath == "even" && all.anchor == "hands" && all.breathShape == .circle)
    #expect(all.breatheMinutes == 12 && all.rampMinutes == 4 && all.asksForHolds)
    #expect(all.ownPace == BreathPace(.milliseconds(6700)) && all.saidHoldCaution)
    #expect(!all.offersBoth && all.hemisphere == .south && !all.showsTrends)
    #expect(all.windowEdge == 6 && all.huntAsked.days == ["blue": 20_000, "warm": 20_001])
    #expect(all.askedCategories == ["a", "b"])
    #expect(
      BodyState.allCases.map { all.words(for: $0) } == ["soft", "fizzy", "far under", "both"])
  }

  @Test func whereNothingWasChosenItIsAsItUsuallyIs() {
    let usual = Preferences()
    #expect(usual.breath == nil && usual.anchor == nil && usual.breathShape == .pendulum)
    #expect(usual.breatheMinutes == nil && usual.rampMinutes == 0 && !usual.asksForHolds)
    #expect(usual.ownPace == nil && !usual.saidHoldCaution && usual.offersBoth)
    #expect(usual.hemisphere == nil && usual.showsTrends && usual.windowEdge == 5)
    #expect(usual.huntAsked == AskedDays() && usual.askedCategories.isEmpty)
    #expect(BodyState.allCases.allSatisfy { usual.words(for: $0) == nil })
    #expect(Preferences.usualBreath == "soft" && Preferences.usualBreatheMinutes == 5)
  }

  @Test(arguments: [
    ("breathShape", ["", "square", "Wave"]),
    ("breatheMinutes", ["", "0", "61", "ten", "5.5", "99999999999999999999"]),
    ("rampMinutes", ["", "-1", "11", "soon", "99999999999999999999"]),
    ("holds", ["", "yes"]), ("both", ["", "sometimes"]), ("trends", ["", "true"]),
    ("hemisphere", ["", "east"]), ("window", ["", "3", "7", "wide"]),
    ("ownPeriod", ["", "0", "-6", "6.", "6.7001", "1e3", "6,7", "1000"]),
    ("ownPace", ["6"]), ("state.sleepy", ["soft"]), ("", [""]),
  ])
  func whatCannotBeReadIsAsIfItHadNotBeenChosen(name: String, texts: [String]) {
    for text in texts { #expect(Preferences(texts: [name: text]) == Preferences()) }
  }

  @Test func othersGoBeforeAndLeaveWhatTheyDoNotName() {
    var kept = Preferences(texts: ["breath": "even", "window": "4", "both": "never"])
    kept.merge(Preferences(texts: ["breath": "off", "both": "offered", "anchor": "?"]))
    #expect(
      kept
        == Preferences(texts: ["breath": "off", "window": "4", "both": "offered", "anchor": "?"]))
  }

  @Test func aMemoryOfAHuntThatIsNonsenseEndsNothing() {
    let days = "a@\(Int.min) b@\(Int.max) c@ @4 d@e f@1@2 @ g@-1 99999999999999999999@1 h@7"
    var asked = AskedDays(days)
    #expect(asked.days == ["99999999999999999999": 1, "h": 7])
    asked.note("i", on: 8)
    #expect(asked.text == "h@7 i@8")
    asked.note("k", on: 14)
    #expect(asked.text == "i@8 k@14")
  }
}
