package import PendulateCore

/// What was caught today and in the days before, in words: for the page, for lines, for the command.
package enum TodayWords {
  static let title = "Caught today"
  static let days = "These seven days"
  static let plenty = "One a day is plenty, none is fine."
  static let open = "Today is open."
  static let catching = "a catches one; an empty line goes back."

  /// A paragraph: its heading, and the lines below it.
  package struct Part: Hashable, Sendable {
    package let heading: String
    package let lines: [String]
  }

  /// All of it, in the order in which it is read; the person's words pass through `shown`.
  package static func parts(
    _ caught: CaughtGlimmers, shown: (String) -> String = { $0 }
  ) -> [Part] {
    let today = caught.ofToday.map { find in
      "\(word(find.time)): \(shown(find.text))\(note(find))"
    }
    var parts = [Part(heading: title, lines: today.isEmpty ? [open] : today)]
    guard !caught.finds.isEmpty else { return parts }
    let pathways = (Glimmer.Category.allCases.map(Optional.some) + [nil]).compactMap { category in
      let finds = caught.finds(category)
      return finds.isEmpty
        ? nil
        : "\(category?.rawValue ?? "without a pathway"): "
          + finds.map { shown($0.text) }.joined(separator: "; ")
    }
    let times = HuntPrompt.TimeOfDay.allCases.filter { caught.count($0) > 0 }.map {
      "\(word($0)) \(caught.count($0))"
    }
    parts.append(
      Part(heading: days, lines: pathways + ["By time of day: \(times.joined(separator: ", "))."]))
    return parts
  }

  /// All of it as lines.
  package static func lines(
    _ caught: CaughtGlimmers, shown: (String) -> String = { $0 }
  ) -> [String] {
    parts(caught, shown: shown).flatMap { part in
      ["\(part.heading):"] + part.lines.map { "  \($0)" }
    } + [plenty]
  }

  /// A part of the day.
  package static func word(_ time: HuntPrompt.TimeOfDay) -> String {
    switch time {
    case .morning: "morning"
    case .day: "midday"
    case .evening: "evening"
    case .night: "night"
    }
  }

  private static func note(_ find: CaughtGlimmers.Find) -> String {
    switch find.way {
    case .added, .session: find.category.map { " (\($0.rawValue))" } ?? ""
    case .unasked: " (it turned up by itself)"
    }
  }
}
