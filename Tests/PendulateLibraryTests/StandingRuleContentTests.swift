import PendulateCore
import PendulateLibrary
import Testing

/// PRACTICE 4.5: the standing rules as the shipped words keep them.
@Suite struct StandingRuleContentTests {
  private let content = ContentLoader.load(personFolder: nil).content

  /// All prompts, with the stage they are said in.
  private var prompts: [(stage: Stage, text: String)] {
    let own = content.practices.flatMap { $0.prompts }
    return (content.prompts.map { ($0.key, $0.value) } + own.map { ($0.key, $0.value) })
      .flatMap { stage, texts in texts.map { (stage, $0) } }
  }

  @Test("4.5 rule 3: no story is asked for")
  func noStory() {
    let asking = /what happened|tell (me|us|it)|describe|the story of|why (did|do|is|was)|who did/
    for (_, text) in prompts { #expect(!text.lowercased().contains(asking), "\(text)") }
    #expect("Tell us what happened.".lowercased().contains(asking))
  }

  @Test("4.5 rule 4: nothing invites searching for memories, and the return is to the room")
  func noSearchForMemories() {
    let searching =
      /remember|memor|recall|childhood|as a child|the past|back then|when you were|look for (the|a) (cause|reason)|first time/
    #expect(prompts.count > 150)
    for (stage, text) in prompts where stage != .resource {
      #expect(!text.lowercased().contains(searching), "\(stage): \(text)")
    }
    let room = content.prompts[.orient] ?? []
    #expect(room.contains { $0.contains("turn your head") || $0.contains("the room") })
    #expect(room.contains { $0.contains("where you are") })
  }

  @Test("4.5 rule 5: no streaks, no missed days, no praise for more, in any shipped word")
  func noStreaks() {
    let counting =
      /streak|in a row|missed a|well done|good job|great|congrat|badge|reward|personal best|push (on|through)|stronger/
    for (_, text) in prompts { #expect(!text.lowercased().contains(counting), "\(text)") }
    for practice in content.practices {
      #expect(!practice.summary.lowercased().contains(counting), "\(practice.summary)")
    }
  }

  @Test("4.5 rule 10: nothing says that one is safe")
  func neverSafe() {
    for (_, text) in prompts + content.supportCard.map({ (.rest, $0) }) {
      #expect(!WordRules.violations(in: text).contains("safe"), "\(text)")
    }
  }
}
