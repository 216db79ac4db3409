/// Which questions are no prompts: those that keys answer in another place.
///
/// A prompt takes no key, so it asks nothing that presence, a number, the state of the body, the
/// ladder or the aim is asked for elsewhere (PRACTICE 5.6, rule 9): an answer that nobody hears is
/// worse than no question.
package enum AskingRules {
  /// What a question of a prompt asks for.
  package enum Subject: String, Hashable, Sendable, CaseIterable {
    case presence, distress, state, ladder, aim
  }

  /// What a text asks for that keys answer in another place; nil if nothing.
  package static func subject(askedBy text: String) -> Subject? {
    // What asks ends in a question mark; the sentences beside it may use any word.
    for match in text.lowercased().matches(of: /[^.!?]+\?/) {
      let question = match.output
      if question.contains(/^ *here\b|half here|far away|you (still )?here|\bpresent\b/) {
        return .presence
      }
      if question.contains(
        /\bnumber\b|how (hard|much|bad)\b|out of (10|ten)|distress|how (is|has|was) it\b|how are you/
      ) {
        return .distress
      }
      if question.contains(/\b(stirred|settled|shut down)\b/) { return .state }
      if question.contains(/\b(tolerable|enjoyable|nourishing|rung)\b/) { return .ladder }
      if question.contains(/how strong|\baim\b|one, two/) { return .aim }
    }
    return nil
  }
}
