import PendulateCore

/// Which keys belong to which kind of practice, and which say the same twice.
enum PracticeKeyRules {
  /// Tells every key that the mode, the course or another key leaves no place for.
  static func refuse(
    in fields: Fields, mode: Mode, course: Practice.Course?, with reader: inout ContentReader
  ) {
    for entry in fields.entries {
      if let rule = rule(for: entry.key, mode, course) {
        reader.fault(at: entry.name, "\(entry.key) belongs to \(rule.home) only.", rule.advice)
      }
      if fields["stages"] != nil, StageList.otherKeys.contains(entry.key) {
        reader.fault(
          at: entry.name, "stages and \(entry.key) are given together.", "Keep one of the two.")
      }
    }
  }

  private static func rule(
    for key: String, _ mode: Mode, _ course: Practice.Course?
  ) -> (home: String, advice: String)? {
    if ContentKeys.touching.contains(key), mode != .touch {
      return ("the mode 'touch'", "Leave it out, or write 'mode: touch'.")
    }
    if ContentKeys.lengths.contains(key), mode != .touch, mode != .resource {
      return ("the modes 'touch' and 'resource'", "Leave it out, or change the mode.")
    }
    if key == "course", course == .both {
      return mode == .touch ? nil : ("the mode 'touch' with 'both'", "Change one of the two.")
    }
    if mode == .touch, course == .both,
      ["touches", "firstTouchSeconds", "both", "stages"].contains(key)
    {
      return ("practices without the course 'both'", "Leave it out.")
    }
    if ContentKeys.courses.contains(key), mode != .glimmer {
      return ("the mode 'glimmer'", "Leave it out, or write 'mode: glimmer'.")
    }
    if ContentKeys.company.contains(key), mode == .ground {
      return ("the modes 'touch', 'resource' and 'glimmer'", "Leave it out, or change the mode.")
    }
    guard mode == .glimmer else { return nil }
    let course = course ?? .moment
    return switch key {
    case "dwellSeconds" where course == .hunt || course == .pathway:
      ("the courses 'moment' and 'ladder'", "Leave it out, or change the course.")
    case "rounds" where course != .ladder:
      ("the course 'ladder'", "Leave it out, or write 'course: ladder'.")
    case "huntSeconds" where course != .hunt:
      ("the course 'hunt'", "Leave it out, or write 'course: hunt'.")
    case "pathwaySeconds" where course != .pathway:
      ("the course 'pathway'", "Leave it out, or write 'course: pathway'.")
    default: nil
    }
  }
}
