import PendulateCore
import Yams

/// What would be kinder in a practice that is allowed as it is.
///
/// Each piece says what the program does instead and what one might write. It is told where a file
/// is checked, and never at the start of a session.
struct PracticeAdvice {
  let read: PracticeFile.Read
  /// Whether its breath pattern holds the breath.
  let holdsBreath: Bool
  /// The glimmers of the program and of the person's file.
  let glimmers: [Glimmer]

  var practice: Practice { read.practice }
  var fields: Fields { read.fields }

  /// Tells everything there is to say.
  func tell(to reader: inout ContentReader) {
    if practice.mode == .touch || practice.mode == .resource {
      if let stages = read.stages { StageAdvice(stages, practice).tell(to: &reader) }
      tellOfLength(to: &reader)
    }
    if practice.mode == .touch { tellOfDose(to: &reader) }
    tellOfCompany(to: &reader)
    PromptAdvice(practice, fields).tell(to: &reader)
    if let limits = read.limitFields {
      LimitAdvice(practice, fields, limits, glimmers).tell(to: &reader)
    }
  }

  // MARK: How much

  private func tellOfDose(to reader: inout ContentReader) {
    if practice.touches > 3 {
      reader.advise(
        at: fields["touches"] ?? read.stages?.entries(of: .touch)[3].node,
        "There are \(practice.touches) touches, and three are usual; the program goes past three "
          + "only where your own configuration says so and six sessions went before.",
        "Perhaps three, or fewer, are plenty.")
    }
    if let first = practice.firstTouchSeconds, first > 10 {
      reader.advise(
        at: fields["firstTouchSeconds"] ?? read.stages?.entries(of: .touch).first?.node,
        "The first touch is \(first) s, and ten are usual; the first three sessions hold to 10 s, "
          + "the three after them to 15 s.", "Perhaps begin with 10 s, or fewer.")
    }
    if let aim = practice.aim, aim > 2 {
      let most = "2 in the first three sessions" + (aim == 3 ? "" : " and to 3 in the next three")
      reader.advise(
        at: fields["aim"],
        "An aim of \(aim) is more than suits a first time; the program holds to \(most).",
        "Perhaps write 2, and let it grow later.")
    }
    if let ratio = practice.safetyRatio, ratio < 4 {
      reader.advise(
        at: fields["safetyRatio"],
        "\(ratio.short) s of safety for each second of touch are fewer than the usual four; the "
          + "first six sessions hold to 4.", "Perhaps write 4 or more.")
    }
    if practice.bothSeconds != nil, practice.touches < 2, !practice.isBothAlone,
      let node = fields.name(of: "bothSeconds") ?? read.stages?.entries(of: .both).first?.node
    {
      reader.advise(
        at: node,
        "Both at once is offered after two touches or more, and there is one; it never comes.",
        "Perhaps leave it out, or plan two touches.")
    }
    tellOfTotal(to: &reader)
  }

  /// The touches together, if each went well and the next became a quarter longer.
  private func tellOfTotal(to reader: inout ContentReader) {
    let limit = practice.limits.touchTotalSeconds ?? PracticeLimits.touchTotalSeconds
    let longest = Double(min(practice.limits.touchSeconds ?? 45, 30))
    var touch = min(Double(practice.firstTouchSeconds ?? 15), longest)
    var total = 0
    for _ in 0..<practice.touches {
      total += Int(touch)
      touch = min(longest, touch * 1.25)
    }
    guard total * 6 >= limit * 5 else { return }
    reader.advise(
      at: read.stages?.node ?? fields.name(of: "touches") ?? fields.name(of: "firstTouchSeconds")
        ?? read.limitFields?["touchTotalSeconds"] ?? fields.node,
      "The touches may come to \(total) s, near or past the \(limit) s that a session holds at "
        + "most; what would go past them is not offered.",
      "Perhaps write fewer touches, or a shorter first one.")
  }

  private func tellOfLength(to reader: inout ContentReader) {
    let plan = SessionPlan(
      practice: practice, limits: .base(completedTouchSessions: DoseLimits.usualSessions),
      glimmers: [], isRehearsal: true,
      sessionID: Identifier(rawValue: "00000000-0000-7000-8000-000000000000"))
    let minutes = (plan.plannedSeconds + 59) / 60
    let usual = practice.mode == .touch ? 12 : 15
    guard minutes > usual else { return }
    let longest = practice.resourceSeconds >= practice.closeSeconds ? "resource" : "close"
    let node = fields.name(of: longest + "Seconds") ?? read.stages?.node ?? fields.node
    if minutes > 30 {
      reader.advise(
        at: node,
        "It is planned for \(minutes) minutes; the program closes after 30 minutes whatever is "
          + "written.", "Perhaps make two practices of it.")
    } else {
      reader.advise(
        at: node,
        "It is planned for \(minutes) minutes of practice, and \(usual) are usual; the program "
          + "takes them all, and the questions come on top.",
        "Perhaps shorten its longest part.")
    }
  }

  // MARK: With what

  private func tellOfCompany(to reader: inout ContentReader) {
    if holdsBreath {
      reader.advise(
        at: read.breathNode,
        "The pattern '\(practice.breath)' holds the breath; the program suggests it only to "
          + "somebody who has not ruled holds out, and never starts it by itself.",
        "Perhaps write 'soft', which has none.")
    }
    guard let node = fields["glimmers"], case .sequence(let items) = node else { return }
    if practice.course == .hunt {
      reader.advise(
        at: fields.name(of: "glimmers"),
        "A hunt looks around the room and takes no glimmers along; the key has no effect.",
        "Perhaps leave it out.")
      return
    }
    for item in items {
      guard let id = item.scalar?.string, !isKnown(id) else { continue }
      let near = NearestName.suggestions(for: id, in: glimmers.map(\.id))
      reader.advise(
        at: item,
        "There is no glimmer \(Quoting.quoted(id)) among those that come with the program or "
          + "stand in your file; it is passed over unless it is in your journal.",
        near.isEmpty
          ? "Look for its id with: pendulate glimmer list."
          : "Perhaps \(near.map { "'\($0)'" }.joined(separator: " or ")) was meant.")
    }
  }

  /// Ids of the journal have 36 signs; whether there is such a one only the journal knows.
  private func isKnown(_ id: String) -> Bool {
    id.utf8.count == 36 || glimmers.contains { $0.id == id }
  }
}

extension DoseLimits {
  /// Somebody for whom the limits are as wide as they get by themselves.
  static let usualSessions = 6
}
