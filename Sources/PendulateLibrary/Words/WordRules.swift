/// What the program's own words keep away from: orders, promises, claims to heal, and labels that
/// belong to others.
///
/// The words are invitations to someone who may be at the edge of what they can bear; an order can
/// be heard as blame, and a promise that does not hold can cost the trust in the way back. A
/// person's own words are theirs, and are not held to this.
package enum WordRules {
  /// The words and phrases in `text` that break the rules, in the order of the rules.
  ///
  /// Words are matched whole and without regard to case. "Therapy" and "treatment" pass where they
  /// are denied, as in "this is not therapy".
  package static func violations(in text: String) -> [String] {
    let words = words(of: text)
    let broken = phrases.filter { phrase in
      words.indices.contains { words[$0...].starts(with: phrase) }
    }
    return broken.map { $0.joined(separator: " ") } + claims.filter { isClaimed($0, in: words) }
  }

  /// How many words a prompt has.
  package static func wordCount(in text: String) -> Int {
    // Asking each sign for its properties takes a tenth of the time of loading everything.
    text.utf8.allSatisfy { $0 < 0x80 }
      ? text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.count
      : text.split(whereSeparator: \.isWhitespace).count
  }

  private static func isClaimed(_ claim: String, in words: [String]) -> Bool {
    words.indices.contains { index in
      guard words[index] == claim else { return false }
      let before = words[max(0, index - 2)..<index]
      return !before.contains("not") && !before.contains("no")
    }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().replacing("\u{2019}", with: "'")
      .split { !($0.isLetter || $0.isNumber || $0 == "'") }.map(String.init)
  }

  private static let claims = ["therapy", "therapies", "treatment", "treatments", "treats"]

  private static let phrases: [[String]] = [
    // Orders.
    "should", "must", "need to", "needs to", "have to", "try to", "relax", "relaxes", "relaxed",
    "relaxing", "relaxation", "calm down", "just", "deep breath", "deep breaths", "breathe deeply",
    "close your eyes", "empty the lungs", "as long as you can",
    // Promises: some people have never had "safe", and the program cannot know.
    "safe", "safer", "safest", "heal", "heals", "healed", "healing", "cure", "cures", "cured",
    "trauma", "traumas", "traumatic", "rewire", "rewires", "rewiring", "reset", "resets",
    "resetting", "releases stored", "clinically proven", "clinically tested",
    "scientifically proven",
    "evidence based", "guaranteed", "therapeutic", "exposure", "processing",
    // Physiology that scientists dispute, and that nothing here depends on.
    "vagus", "vagal", "ventral", "dorsal", "sympathetic", "parasympathetic",
    // Names of others' methods, which would hint at an endorsement.
    "somatic experiencing", "emdr", "crm", "community resiliency model",
  ].map { $0.split(separator: " ").map(String.init) }
}
