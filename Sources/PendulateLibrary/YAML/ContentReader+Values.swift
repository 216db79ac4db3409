import PendulateCore
import Yams

extension ContentReader {
  /// A text of one line; nil if the key is absent or its value is at fault.
  mutating func text(_ key: String, in fields: Fields, atMost limit: Int = 160) -> String? {
    guard let node = fields[key] else { return nil }
    return text(node, as: key, atMost: limit)
  }

  /// A text of one line.
  mutating func text(_ node: Node, as what: String, atMost limit: Int = 160) -> String? {
    guard let scalar = scalar(node, as: what, expected: "a text", advice: "Give a text.") else {
      return nil
    }
    let text = scalar.string.trimmed
    if text.isEmpty {
      fault(at: node, "\(what) has no value.", "Give a text, or leave the line out.")
    } else if OutsideText.holdsUnfit(text) {
      fault(
        at: node, "\(what) holds a line break or a control character.",
        "Write it as one line of plain text.")
    } else if text.utf8.count > limit, text.count > limit {
      fault(
        at: node, "\(what) has \(text.count) characters.", "Give \(limit) characters at most.")
    } else {
      return text
    }
    return nil
  }

  /// A name for files and the command line: small letters, digits and hyphens.
  mutating func identifier(_ key: String, in fields: Fields) -> String? {
    guard let node = fields[key], let text = text(key, in: fields, atMost: 32) else { return nil }
    guard text.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }),
      text.first != "-"
    else {
      fault(
        at: node, "\(key) is \(Quoting.quoted(text)), which has other signs than an id.",
        "Use small letters a to z, digits and hyphens.")
      return nil
    }
    return text
  }

  /// One of a few words.
  mutating func choice(_ key: String, in fields: Fields, of words: [String]) -> String? {
    guard let node = fields[key],
      let scalar = scalar(
        node, as: key, expected: "a word", advice: "The choices are \(words.list).")
    else { return nil }
    if words.contains(scalar.string) { return scalar.string }
    fault(
      at: node, "\(key) is \(Quoting.quoted(scalar.string)), which is not one of its choices.",
      Self.suggestion(for: scalar.string, in: words, otherwise: "The choices are"))
    return nil
  }

  /// A whole number within a range.
  mutating func wholeNumber(
    _ key: String, in fields: Fields, from range: ClosedRange<Int>
  ) -> Int? {
    let advice = "Give a whole number\(unit(key)) from \(range.lowerBound) to \(range.upperBound)."
    guard let node = fields[key],
      let scalar = scalar(node, as: key, expected: "a whole number", advice: advice)
    else { return nil }
    guard scalar.style == .plain, let number = Int(scalar.string) else {
      fault(
        at: node, "\(key) is \(Quoting.quoted(scalar.string)), which is not a whole number.", advice
      )
      return nil
    }
    guard range.contains(number) else {
      let side = number < range.lowerBound ? "less than \(range.lowerBound)" : nil
      fault(
        at: node, "\(key) is \(number), which is \(side ?? "more than \(range.upperBound)").",
        advice)
      return nil
    }
    return number
  }

  /// A number within a range, with or without a decimal point.
  mutating func number(
    _ key: String, in fields: Fields, from range: ClosedRange<Double>
  ) -> Double? {
    let advice =
      "Give a number\(unit(key)) from \(range.lowerBound.short) to \(range.upperBound.short)."
    guard let node = fields[key],
      let scalar = scalar(node, as: key, expected: "a number", advice: advice)
    else { return nil }
    // Only digits, so that the words and hexadecimals that Double reads stay out.
    guard scalar.style == .plain,
      scalar.string.utf8.allSatisfy({ (48...57).contains($0) || [43, 45, 46].contains($0) }),
      let number = Double(scalar.string), number.isFinite
    else {
      fault(
        at: node, "\(key) is \(Quoting.quoted(scalar.string)), which is not a number.", advice)
      return nil
    }
    guard range.contains(number) else {
      let side = number < range.lowerBound ? "less than \(range.lowerBound.short)" : nil
      fault(
        at: node,
        "\(key) is \(OutsideText.shown(scalar.string)), which is "
          + "\(side ?? "more than \(range.upperBound.short)").",
        advice)
      return nil
    }
    return number
  }

  /// A prompt of a stage: one line, and few words.
  mutating func prompt(_ node: Node, of stage: Stage) -> String? {
    let before = spoiled
    guard let text = text(node, as: "A prompt of '\(stage.rawValue)'", atMost: 120) else {
      // One prompt less spoils nothing.
      spoiled = before
      return nil
    }
    let words = WordRules.wordCount(in: text)
    guard words <= PracticeLimits.promptWords else {
      fault(
        at: node, "A prompt of '\(stage.rawValue)' has \(words) words and is left out.",
        "Give \(PracticeLimits.promptWords) words at most.", spoils: false)
      return nil
    }
    return text
  }

  /// The stage that a key names.
  mutating func stage(_ node: Node, _ key: String) -> Stage? {
    if let stage = Stage(rawValue: key) { return stage }
    fault(
      at: node, "There is no stage \(Quoting.quoted(key)).",
      Self.suggestion(
        for: key, in: Stage.allCases.map(\.rawValue), otherwise: "The stages are"))
    return nil
  }

  /// Some of a few words, each in its line of a list; of a list with a fault, the others.
  mutating func choices(
    _ node: Node, as what: String, each: String, of words: [String]
  ) -> [String] {
    (list(node, as: what) ?? []).compactMap { item in
      guard let word = text(item, as: each, atMost: 32) else { return nil }
      if words.contains(word) { return word }
      fault(
        at: item, "There is no \(each.lowercased()) \(Quoting.quoted(word)).",
        Self.suggestion(for: word, in: words, otherwise: "There are"))
      return nil
    }
  }

  private mutating func scalar(
    _ node: Node, as what: String, expected: String, advice: String
  ) -> Node.Scalar? {
    guard case .scalar(let scalar) = node else {
      fault(at: node, "\(what) is \(node.described), not \(expected).", advice)
      return nil
    }
    guard !scalar.isNothing else {
      fault(at: node, "\(what) has no value.", advice)
      return nil
    }
    return scalar
  }

  private func unit(_ key: String) -> String {
    key.hasSuffix("Seconds") || ["in", "hold", "sip", "out", "rest"].contains(key)
      || ContentKeys.stages.contains(key) ? " of seconds" : ""
  }
}

extension Double {
  /// Without ".0".
  var short: String { self == rounded() ? String(Int(self)) : String(self) }
}

extension [String] {
  /// The words, with commas.
  fileprivate var list: String { joined(separator: ", ") }
}
