import PendulateCore
import Yams

/// Reads limits that only tighten: a practice's own, or those that a person keeps for themselves.
enum LimitsFile {
  /// Which values a limit may have, and which of them are stricter.
  struct Bounds {
    let key: String
    let range: ClosedRange<Double>
    /// Whether it is a most, of which less is stricter.
    var isMost = true
    var isWhole = true
    let keep: (Double, inout CareLimits) -> Void
  }

  /// Limits, and where each stands.
  struct Read {
    var limits = CareLimits()
    let fields: Fields
  }

  static let keys = bounds.map(\.key) + ["withoutCategories", "withoutBreath"]

  private static var bounds: [Bounds] {
    [
      Bounds(key: "aim", range: 1...4) { $1.aim = Int($0) },
      Bounds(key: "touches", range: 1...5) { $1.touches = Int($0) },
      Bounds(key: "touchSeconds", range: 5...45) { $1.touchSeconds = Int($0) },
      Bounds(key: "touchTotalSeconds", range: 5...120) { $1.touchTotalSeconds = Int($0) },
      Bounds(key: "touchSecondsPerDay", range: 0...240) { $1.touchSecondsPerDay = Int($0) },
      Bounds(key: "touchMinutesPerDay", range: 0...4, isWhole: false) {
        $1.touchSecondsPerDay = Int($0 * 60)
      },
      Bounds(key: "safetyRatio", range: 3...8, isMost: false, isWhole: false) {
        $1.safetyRatio = $0
      },
      Bounds(key: "touchSessionsPerDay", range: 0...2) { $1.touchSessionsPerDay = Int($0) },
      Bounds(key: "touchDaysPerWeek", range: 0...7) { $1.touchDaysPerWeek = Int($0) },
      Bounds(key: "sessionsPerDay", range: 1...24) { $1.sessionsPerDay = Int($0) },
    ]
  }

  /// Reads limits; nil where there is no mapping.
  ///
  /// - Parameters:
  ///   - node: the mapping.
  ///   - isOwnFile: whether it is the person's file of limits. A practice with a fault is left out
  ///     as a whole; of that file everything counts that can be read, and the strictest reading of
  ///     what is at fault, so that no slip of a finger opens anything.
  ///   - reader: takes the faults.
  /// - Returns: the limits, and where they stand.
  static func read(_ node: Node, isOwnFile: Bool, with reader: inout ContentReader) -> Read? {
    guard
      let fields = reader.fields(
        of: node, as: isOwnFile ? "a file of limits" : "a group of limits", keys: keys,
        required: [])
    else { return nil }
    var read = Read(fields: fields)
    if let node = fields.name(of: "touchMinutesPerDay"), fields["touchSecondsPerDay"] != nil {
      reader.fault(
        at: node,
        "touchSecondsPerDay and touchMinutesPerDay are given together"
          + (isOwnFile ? "; the smaller holds." : "."), "Keep one of the two.")
    }
    let repeated = isOwnFile ? reader.repeatedEntries(of: node) : []
    for entry in fields.entries.map({ (key: $0.key, value: $0.value) }) + repeated {
      var one = CareLimits()
      if let bounds = bounds.first(where: { $0.key == entry.key }) {
        value(of: entry.value, bounds, isOwnFile, with: &reader).map { bounds.keep($0, &one) }
      } else if entry.key == "withoutCategories" {
        let names = words(
          entry.value, each: "Category", of: Glimmer.Category.allCases.map(\.rawValue), isOwnFile,
          with: &reader)
        one.withoutCategories = Set(names.compactMap(Glimmer.Category.init))
      } else if entry.key == "withoutBreath" {
        one.withoutBreath = Set(
          words(entry.value, each: "Breath pattern", of: nil, isOwnFile, with: &reader))
      }
      read.limits = read.limits.combined(with: one)
    }
    return read
  }

  /// A number; in the person's own file the strictest one that it may stand for.
  private static func value(
    of node: Node, _ bounds: Bounds, _ isOwnFile: Bool, with reader: inout ContentReader
  ) -> Double? {
    let (low, high) = (bounds.range.lowerBound, bounds.range.upperBound)
    let advice =
      "Give a \(bounds.isWhole ? "whole " : "")number\(unit(bounds.key)) "
      + "from \(low.short) to \(high.short)."
    guard case .scalar(let scalar) = node, !scalar.isNothing, let number = Self.number(scalar)
    else {
      reader.fault(at: node, "\(bounds.key) is \(node.described), not a number.", advice)
      return nil
    }
    let whole = bounds.isMost ? number.rounded(.down) : number.rounded(.up)
    let kept = min(max(bounds.isWhole ? whole : number, low), high)
    guard kept != number else { return number }
    let isLooser = bounds.isMost ? number > high : number < low
    let why =
      if isLooser {
        "looser than the program's own \(bounds.isMost ? "ceiling" : "floor") of \(kept.short)"
      } else if bounds.range.contains(number) {
        "which is not a whole number"
      } else {
        number < low ? "which is less than \(low.short)" : "which is more than \(high.short)"
      }
    reader.fault(
      at: node,
      "\(bounds.key) is \(OutsideText.shown(scalar.string)), \(why)"
        + (isOwnFile ? "; \(kept.short) holds." : "."), advice)
    return isOwnFile ? kept : nil
  }

  private static func number(_ scalar: Node.Scalar) -> Double? {
    let text = scalar.string
    // Only digits, so that the words and hexadecimals that Double reads stay out; so short, that
    // it can be told.
    guard text.utf8.count <= 20,
      text.utf8.allSatisfy({ (48...57).contains($0) || [43, 45, 46].contains($0) })
    else { return nil }
    return Double(text)
  }

  private static func unit(_ key: String) -> String {
    if key.contains("Seconds") { return " of seconds" }
    return key.contains("Minutes") ? " of minutes" : ""
  }

  /// The words of a list; in the person's own file one word stands for a list of one.
  private static func words(
    _ node: Node, each: String, of words: [String]?, _ isOwnFile: Bool,
    with reader: inout ContentReader
  ) -> [String] {
    var nodes = [node]
    if case .scalar(let scalar) = node, isOwnFile, !scalar.isNothing {
      reader.fault(
        at: node, "There is one word in the place of a list; it holds as the only one.",
        "Write it in brackets, as in [\(OutsideText.shown(String(scalar.string.prefix(32))))].")
    } else {
      nodes = reader.list(node, as: "a list of words") ?? []
    }
    return nodes.compactMap { item in
      guard let word = reader.text(item, as: "\(each)", atMost: 32) else { return nil }
      guard let words, !words.contains(word) else { return word }
      reader.fault(
        at: item, "There is no \(each.lowercased()) \(Quoting.quoted(word)).",
        ContentReader.suggestion(for: word, in: words, otherwise: "There are"))
      return nil
    }
  }
}
