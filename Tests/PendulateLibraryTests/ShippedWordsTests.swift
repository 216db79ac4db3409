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

  @Test func summariesAreOneSentenceAndInvite() {
    for practice in content.practices {
      #expect(practice.summary.hasSuffix(".") && practice.summary.count { $0 == "." } == 1)
      #expect(practice.summary.hasPrefix("You might"))
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
