import PendulateCore
import Yams

/// What would be kinder in a practice's own prompts: their words, and their number.
struct PromptAdvice {
  private let practice: Practice
  private let fields: Fields

  init(_ practice: Practice, _ fields: Fields) {
    self.practice = practice
    self.fields = fields
  }

  func tell(to reader: inout ContentReader) {
    guard let node = fields["prompts"] else { return }
    Self.tellOfWords(in: node, to: &reader)
    tellOfNumber(in: node, to: &reader)
  }

  /// Tells of words in prompts that can be heard as an order or a promise.
  static func tellOfWords(in prompts: Node, to reader: inout ContentReader) {
    for (stage, texts) in lists(in: prompts) {
      for text in texts {
        let prompt = text.promptText.scalar?.string ?? ""
        if let subject = AskingRules.subject(askedBy: prompt) {
          reader.advise(
            at: text,
            "A prompt of '\(stage.rawValue)' asks about \(subject.rawValue), and no key answers a "
              + "prompt.", "Perhaps say it without asking: 'You might notice' in its place.")
        }
        let words = WordRules.violations(in: prompt)
        guard !words.isEmpty else { continue }
        reader.advise(
          at: text,
          "A prompt of '\(stage.rawValue)' says \(Quoting.quoted(words.joined(separator: ", "))), "
            + "which can be heard as an order or a promise; the program says it as it stands.",
          "Perhaps begin with 'You might' or 'Perhaps'.")
      }
    }
  }

  private static func lists(in prompts: Node) -> [(stage: Stage, texts: [Node])] {
    guard case .mapping(let mapping) = prompts else { return [] }
    return mapping.compactMap { key, value in
      guard let stage = key.scalar.flatMap({ Stage(rawValue: $0.string) }),
        case .sequence(let texts) = value
      else { return nil }
      return (stage, Array(texts))
    }
  }

  /// Tells of prompts that never come to be shown: one stands there on entry, and another one at
  /// most every half minute.
  private func tellOfNumber(in prompts: Node, to reader: inout ContentReader) {
    for (stage, texts) in Self.lists(in: prompts) {
      guard let most = mostShown(in: stage), texts.count > most, texts.indices.contains(most)
      else { continue }
      let shown = most == 0 ? "no time to show one" : "time to show \(most)"
      reader.advise(
        at: texts[most],
        "There are \(texts.count) prompts of '\(stage.rawValue)' and \(shown); those from here on "
          + "are passed over as long as nothing becomes longer.",
        "Perhaps keep the \(most == 0 ? "others" : "first \(most)").")
    }
  }

  /// How many prompts of a stage can be shown as it is planned; nil where that cannot be told.
  private func mostShown(in stage: Stage) -> Int? {
    func shown(in seconds: Int) -> Int { 1 + (seconds - 1) / 30 }
    switch (practice.mode, stage) {
    case (.touch, .touch): return practice.isBothAlone ? 0 : practice.touches
    case (.touch, .both): return practice.bothSeconds.map(shown) ?? 0
    case (.resource, .touch), (.resource, .gate), (.resource, .both): return 0
    case (.touch, .resource), (.resource, .resource): return shown(in: practice.resourceSeconds)
    case (.touch, .close), (.resource, .close): return shown(in: practice.closeSeconds)
    case (.glimmer, .resource):
      switch practice.course {
      case .moment: return shown(in: practice.dwellSeconds)
      // A stay grows with its answers.
      case .ladder: return practice.rounds * shown(in: PracticeLimits.dwellSeconds.upperBound)
      case .hunt: return 1
      case .pathway: return shown(in: practice.pathwaySeconds)
      case .both: return 0
      }
    case (.glimmer, .orient), (.touch, _), (.resource, _), (.ground, _): return nil
    case (.glimmer, .high), (.glimmer, .silent), (.glimmer, .stop), (.glimmer, .numb): return nil
    case (.glimmer, _): return 0
    case (.breathe, _): return nil
    }
  }
}
