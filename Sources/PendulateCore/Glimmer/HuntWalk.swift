/// Which things a hunt for glimmers asks for: a few of each category, and none asked lately.
package enum HuntWalk {
  /// Seconds for each thing, if enough of them are left.
  package static let secondsForEach = 20
  /// A thing does not come again for so many days.
  package static let daysApart = 7

  /// Chooses what to ask for, as glimmers to look out for.
  ///
  /// - Parameters:
  ///   - prompts: everything there is.
  ///   - seconds: how long the hunt is.
  ///   - asked: the day on which each was asked last, by id.
  ///   - now: the time of the hunt.
  ///   - isSouthern: the hemisphere, for the season; nil leaves out what belongs to a season.
  ///   - generator: equal seeds give equal walks.
  /// - Returns: what to ask for, in order; fewer where little is left, and none where nothing is.
  package static func steps(
    from prompts: [HuntPrompt], seconds: Int, asked: [String: Int], at now: Timestamp,
    isSouthern: Bool?, using generator: inout SeededGenerator
  ) -> [Glimmer] {
    let today = now.localDate.dayNumber
    let time = HuntPrompt.TimeOfDay(hour: now.localHour)
    let season = isSouthern.map {
      HuntPrompt.Season(month: now.localDate.parts.month, isSouthern: $0)
    }
    var fitting: [Glimmer.Category: [HuntPrompt]] = [:]
    for prompt in prompts.shuffled(using: &generator) {
      if let day = asked[prompt.id], today - day < daysApart { continue }
      if !prompt.times.isEmpty, !prompt.times.contains(time) { continue }
      if !prompt.seasons.isEmpty, !(season.map(prompt.seasons.contains) ?? false) { continue }
      fitting[prompt.category, default: []].append(prompt)
    }
    // What belongs to this hour or season comes first, since it fits only now.
    for (category, list) in fitting {
      fitting[category] = list.filter(\.isTimely) + list.filter { !$0.isTimely }
    }
    let count = max(1, seconds / secondsForEach)
    let order = Glimmer.Category.allCases.shuffled(using: &generator)
    var steps: [Glimmer] = []
    while steps.count < count, fitting.values.contains(where: { !$0.isEmpty }) {
      for category in order where steps.count < count {
        guard let prompt = fitting[category]?.first else { continue }
        fitting[category]?.removeFirst()
        steps.append(
          Glimmer(id: prompt.id, text: prompt.text, category: category, origin: .starter))
      }
    }
    return steps
  }
}

extension HuntPrompt {
  fileprivate var isTimely: Bool { !times.isEmpty || !seasons.isEmpty }
}
