import PendulateCore
import Yams

/// Which keys of a practice its own limits leave without effect.
struct LimitAdvice {
  private let practice: Practice
  private let fields: Fields
  private let limitFields: Fields
  private let glimmers: [Glimmer]

  init(_ practice: Practice, _ fields: Fields, _ limitFields: Fields, _ glimmers: [Glimmer]) {
    self.practice = practice
    self.fields = fields
    self.limitFields = limitFields
    self.glimmers = glimmers
  }

  private var limits: CareLimits { practice.limits }

  func tell(to reader: inout ContentReader) {
    tellOfNumbers(to: &reader)
    tellOfRest(to: &reader)
    for (key, what) in [("categories", "category"), ("glimmers", "glimmer")] {
      guard let node = fields[key], case .sequence(let items) = node else { continue }
      for item in items where isLeftOut(item.scalar?.string ?? "") {
        tell(
          at: item, "the \(what) \(Quoting.quoted(item.scalar?.string ?? ""))",
          "withoutCategories", "it is left out", to: &reader)
      }
    }
    if limits.withoutBreath.contains(practice.breath) {
      tell(
        at: fields["breath"] ?? limitFields["withoutBreath"], "the breath '\(practice.breath)'",
        "withoutBreath", "there is no breath cue", to: &reader)
    }
  }

  private func tell(
    at node: Node?, _ what: String, _ limit: String, _ instead: String,
    to reader: inout ContentReader
  ) {
    reader.advise(
      at: node, "The limit \(limit) leaves \(what) without effect; \(instead).",
      "Perhaps keep the limit, and take the other out.")
  }

  private func tellOfNumbers(to reader: inout ContentReader) {
    let pairs: [(key: String, value: Int?, limit: String, most: Int?)] = [
      ("aim", practice.aim, "aim", limits.aim),
      ("touches", practice.touches, "touches", limits.touches),
      ("firstTouchSeconds", practice.firstTouchSeconds, "touchSeconds", limits.touchSeconds),
      (
        "firstTouchSeconds", practice.firstTouchSeconds, "touchTotalSeconds",
        limits.touchTotalSeconds
      ),
    ]
    for pair in pairs {
      // What is read out of the stages holds to itself.
      guard let value = pair.value, let most = pair.most, value > most,
        limitFields[pair.limit] != nil, let node = fields[pair.key] ?? fields["stages"]
      else { continue }
      let instead =
        pair.limit == "touchTotalSeconds" ? "no touch of that length is offered" : "it is \(most)"
      tell(at: node, "\(pair.key) \(value)", pair.limit, instead, to: &reader)
    }
    if let ratio = practice.safetyRatio, let least = limits.safetyRatio, ratio < least {
      tell(
        at: fields["safetyRatio"], "the safetyRatio of \(ratio.short)", "safetyRatio",
        "it is \(least.short)", to: &reader)
    }
  }

  /// Limits of zero make a rest session of every touch session.
  private func tellOfRest(to reader: inout ContentReader) {
    guard practice.mode == .touch else { return }
    let zeros = [
      ("touchSessionsPerDay", limits.touchSessionsPerDay),
      ("touchDaysPerWeek", limits.touchDaysPerWeek),
      ("touchSecondsPerDay", limits.touchSecondsPerDay),
      ("touchMinutesPerDay", limits.touchSecondsPerDay),
    ]
    for (key, value) in zeros where value == 0 && limitFields[key] != nil {
      reader.advise(
        at: limitFields[key],
        "With a \(key) of 0 nothing is ever touched; it becomes a rest session each time.",
        "Perhaps write 'mode: resource'.")
    }
  }

  private func isLeftOut(_ name: String) -> Bool {
    if let category = Glimmer.Category(rawValue: name) {
      return limits.withoutCategories.contains(category)
    }
    return glimmers.first { $0.id == name }.map { !limits.allows($0) } ?? false
  }
}
