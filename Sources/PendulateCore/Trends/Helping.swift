/// What went with settling, by how the body was at the start and by the part of the day.
///
/// It goes with settling and need not cause it: high peaks come down with anything or nothing.
package struct Helping: Hashable, Sendable {
  /// Fewer than this say nothing about what helps.
  package static let enough = GlimmerSettling.enough

  /// What was close by in a return.
  package enum Help: Hashable, Sendable {
    /// A glimmer that leans on this.
    case pathway(Glimmer.Category)
    /// One glimmer.
    case glimmer(String)
  }

  /// When the return was.
  package enum Time: Hashable, Sendable {
    /// In a session that began with the body like this.
    case state(BodyState)
    /// In a session that began in this part of the day.
    case part(PartOfDay)

    /// What is told, in order.
    package static let all: [Time] =
      [.state(.stirredUp), .state(.shutDown)] + PartOfDay.allCases.map(Time.part)
  }

  /// A part of the day by the local hour.
  package enum PartOfDay: String, Hashable, Sendable, CaseIterable {
    case morning, afternoon, evening, night

    /// The part in which an hour lies, 0-23: morning from 5, afternoon from 12, evening from 17, night
    /// from 22.
    package init(hour: Int) {
      self =
        switch hour {
        case 5..<12: .morning
        case 12..<17: .afternoon
        case 17..<22: .evening
        default: .night
        }
    }
  }

  /// What some returns with the same help at such a time came to.
  package struct Finding: Hashable, Sendable {
    /// What was close by.
    package let help: Help
    /// When.
    package let time: Time
    /// The end of the return less its peak; its count is five at least.
    package let change: Quartiles
  }

  /// Sessions of weeks of one kind.
  package struct Weeks: Hashable, Sendable {
    /// How many weeks.
    package let count: Int
    /// Distress after less before in their sessions of touch or rest; nil where fewer than five have it.
    package let change: Quartiles?
  }

  /// What was found, pathways first, those with the most returns before others.
  package let findings: [Finding]
  /// The most returns that one help has at one time, enough of them or not.
  package let mostReturns: Int
  /// Weeks with rest sessions and no touch.
  package let restWeeks: Weeks
  /// Weeks with touch sessions.
  package let touchWeeks: Weeks

  /// Computes it from sessions in the order of time.
  init(_ sessions: some Sequence<SessionFigures>) {
    var changes: [Key: [Double]] = [:]
    var weeks: [CivilDate: (didTouch: Bool, changes: [Double])] = [:]
    for session in sessions {
      let part = Time.part(PartOfDay(hour: session.startedAt.localHour))
      for use in session.body.glimmers where use.isReturn {
        guard let change = use.change.map(Double.init) else { continue }
        let state = use.state.map(Time.state)
        let helps = [use.category.map(Help.pathway), Help.glimmer(use.glimmerID)]
        for time in [state, part].compactMap({ $0 }) {
          for help in helps.compactMap({ $0 }) {
            changes[Key(help: help, time: time), default: []].append(change)
          }
        }
      }
      guard session.mode == .touch || session.mode == .resource else { continue }
      let week = CalendarPeriod(.week, containing: session.startedAt.localDate).start
      var held = weeks[week] ?? (false, [])
      held.didTouch = held.didTouch || session.didTouch
      if let change = session.change { held.changes.append(Double(change)) }
      weeks[week] = held
    }
    mostReturns = changes.values.map(\.count).max() ?? 0
    findings = Time.all.flatMap { Self.findings(at: $0, changes) }
    restWeeks = Weeks(weeks.values.filter { !$0.didTouch }.map(\.changes))
    touchWeeks = Weeks(weeks.values.filter(\.didTouch).map(\.changes))
  }

  private struct Key: Hashable {
    let help: Help
    let time: Time
  }

  /// Pathways before glimmers, those with the most returns first.
  private static func findings(at time: Time, _ changes: [Key: [Double]]) -> [Finding] {
    changes.compactMap { key, changes -> Finding? in
      guard key.time == time, changes.count >= enough, let change = Quartiles(changes) else {
        return nil
      }
      return Finding(help: key.help, time: time, change: change)
    }.sorted {
      ($0.help.isGlimmer ? 1 : 0, -$0.change.count, $0.help.name)
        < ($1.help.isGlimmer ? 1 : 0, -$1.change.count, $1.help.name)
    }
  }
}

extension Helping.Weeks {
  fileprivate init(_ weeks: [[Double]]) {
    count = weeks.count
    let changes = weeks.flatMap { $0 }
    change = changes.count >= Helping.enough ? Quartiles(changes) : nil
  }
}

extension Helping.Help {
  /// Whether it is one glimmer.
  package var isGlimmer: Bool { if case .glimmer = self { true } else { false } }

  fileprivate var name: String {
    switch self {
    case .pathway(let category): category.rawValue
    case .glimmer(let id): id
    }
  }
}
