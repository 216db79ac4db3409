/// What was caught today and in the days before: glimmers that were kept, and those that turned up
/// without being asked for, as a later check-in tells.
///
/// It counts no days: what is not there is not spoken of.
package struct CaughtGlimmers: Hashable, Sendable {
  /// One that was caught.
  package struct Find: Hashable, Sendable {
    /// How it came.
    package enum Way: String, Hashable, Sendable, CaseIterable, Codable {
      /// Kept by itself.
      case added
      /// Kept in a session or on a hunt.
      case session
      /// It turned up by itself, as was said at a later check-in.
      case unasked
    }

    /// When.
    package let at: Timestamp
    /// The person's words.
    package let text: String
    /// What it leans on; nil where nobody said.
    package let category: Glimmer.Category?
    /// How it came.
    package let way: Way

    /// The part of the day.
    package var time: HuntPrompt.TimeOfDay { HuntPrompt.TimeOfDay(hour: at.localHour) }
  }

  /// So many days, today among them.
  package static let days = 7

  /// From when on is read what may belong to the days, in any zone.
  package static func reach(before now: Timestamp) -> Timestamp {
    now.advanced(by: .seconds(-(days + 1) * 86_400))
  }

  /// The first of the days.
  package let from: CivilDate
  /// Today.
  package let today: CivilDate
  /// What was caught in the days, the newest first.
  package let finds: [Find]

  /// Gathers what was caught until now.
  ///
  /// - Parameters:
  ///   - glimmers: All glimmers that are known.
  ///   - unasked: The words about glimmers that turned up, with when they were said.
  ///   - now: The present.
  package init(glimmers: [Glimmer], unasked: [(at: Timestamp, text: String)], now: Timestamp) {
    today = now.localDate
    let first = today.dayNumber - Self.days + 1
    from = CivilDate(dayNumber: first)
    let kept = glimmers.compactMap { glimmer -> Find? in
      guard glimmer.origin != .starter, let at = glimmer.addedAt else { return nil }
      return Find(
        at: at, text: glimmer.text, category: glimmer.category,
        way: glimmer.origin == .session ? .session : .added)
    }
    let told = unasked.map { Find(at: $0.at, text: $0.text, category: nil, way: .unasked) }
    finds = (kept + told).filter {
      (first...now.localDate.dayNumber).contains($0.at.localDate.dayNumber)
    }
    .sorted { ($0.at.milliseconds, $0.text) > ($1.at.milliseconds, $1.text) }
  }

  /// What was caught today, the newest first.
  package var ofToday: [Find] { finds.filter { $0.at.localDate == today } }

  /// What was caught in the days that leans on something, the newest first.
  package func finds(_ category: Glimmer.Category?) -> [Find] {
    finds.filter { $0.category == category }
  }

  /// How much was caught at a time of the day.
  package func count(_ time: HuntPrompt.TimeOfDay) -> Int { finds.count { $0.time == time } }
}
