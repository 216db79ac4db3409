import PendulateCore
import PendulateLibrary
import Testing

/// Every shipped word against what the program keeps away from.
@Suite struct ShippedWordsTests {
  let content = ContentLoader.load(personFolder: nil).content

  @Test func noShippedWordOrdersPromisesOrClaims() {
    let screen = shownTexts()
    #expect(screen.count > 400)
    for text in screen { #expect(WordRules.violations(in: text) == [], "\(text)") }
  }

  @Test func promptsAndStarterGlimmersHaveTwelveWordsAtMost() {
    let own = content.practices.flatMap { $0.prompts.values.flatMap { $0 } }
    let texts =
      content.prompts.values.flatMap { $0 } + content.starterGlimmers.map(\.text) + own
      + content.huntPrompts.map(\.text)
    for text in texts {
      #expect(WordRules.wordCount(in: text) <= PracticeLimits.promptWords, "\(text)")
    }
  }

  /// A prompt takes no key, so it asks nothing that the check-in, the ladder or a number answers: an
  /// answer that nobody hears is worse than no question.
  @Test("PRACTICE 5.6, 9: no prompt is a question that a key answers elsewhere")
  func noPromptAsksForPresenceDistressLadderOrAim() {
    let prompts =
      content.prompts.values.flatMap { $0 } + content.huntPrompts.map(\.text)
      + content.starterGlimmers.map(\.text)
      + content.practices.flatMap { $0.prompts.values.flatMap { $0 } }
    #expect(prompts.count > 200)
    for prompt in prompts { #expect(AskingRules.subject(askedBy: prompt) == nil, "\(prompt)") }
  }

  @Test(arguments: [
    ("Here, half here, or far away? Any answer is welcome.", "presence"),
    ("Here, steady enough, and curious? Touching is one option.", "presence"),
    ("Nothing is due. Are you still here?", "presence"),
    ("What number is it now, before anything else?", "distress"),
    ("How hard is it, out of ten?", "distress"),
    ("How is it now, beside how it was when you came?", "distress"),
    ("More stirred, about the same, or more settled?", "state"),
    ("Tolerable, enjoyable or nourishing? Any of these is fine.", "ladder"),
    ("How strong may it get today: one, two, three, four?", "aim"),
  ])
  func aPromptThatAsksIsFound(prompt: String, what: String) {
    #expect(AskingRules.subject(askedBy: prompt)?.rawValue == what)
  }

  @Test func summariesAreOneSentenceAndInvite() {
    for practice in content.practices {
      #expect(practice.summary.hasSuffix(".") && practice.summary.count { $0 == "." } == 1)
      #expect(practice.summary.hasPrefix("You might"))
    }
  }

  /// A length in words is the length it is planned for.
  @Test func aPracticeThatNamesItsMinutesTakesThem() throws {
    let numbers = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    for practice in content.practices {
      let plan = SessionPlan(
        practice: practice, limits: .base(completedTouchSessions: 6), glimmers: [],
        sessionID: Identifier(rawValue: "a"))
      for text in [practice.name, practice.summary] {
        guard let match = text.lowercased().firstMatch(of: /(\w+) minutes/) else { continue }
        let named = try #require(numbers.firstIndex(of: String(match.1)).map { $0 + 1 })
        #expect((plan.plannedSeconds + 59) / 60 == named, "\(practice.id): \(text)")
      }
    }
  }

  /// Cells of one column each, so that no terminal or font draws a shipped word askew.
  @Test func shippedWordsArePlainASCII() {
    for text in shownTexts() { #expect(text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }) }
  }

  private func shownTexts() -> [String] {
    var texts: [String] = []
    for practice in content.practices {
      texts += [practice.name, practice.summary] + practice.prompts.values.flatMap { $0 }
    }
    for pattern in content.patterns {
      texts += [pattern.name, pattern.purpose, pattern.evidence, pattern.caution]
    }
    for anchor in content.anchors {
      texts += [anchor.name, anchor.purpose] + anchor.choices.flatMap { [$0.name, $0.line] }
    }
    texts += content.prompts.values.flatMap { $0 }
    texts += content.starterGlimmers.map(\.text) + content.starterGlimmers.compactMap(\.needs)
    texts += content.huntPrompts.map(\.text)
    texts += content.distressAnchors
    texts += content.sensationGroups.flatMap { [$0.name] + $0.words }
    texts += content.regions.values.flatMap { [$0.name, $0.covers] }
    texts += content.supportCard
    // A service's name is its own, as in "1737 Need to talk?".
    texts += content.supportLines.flatMap { [$0.place, $0.how, $0.hours] }
    return texts
  }
}
