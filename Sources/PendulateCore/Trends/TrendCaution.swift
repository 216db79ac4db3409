/// Something in the last touch sessions that speaks for resting a while: information, then a choice.
package enum TrendCaution: String, Hashable, Sendable, CaseIterable {
  /// In the middle of the last four touch sessions, distress was higher after than before.
  case higherAfter
  /// At least half of the last six touches became more than was planned.
  case moreThanPlanned
  /// Twice lately, distress was three or more higher hours later than right after.
  case higherLater
  /// In two of the last four touch sessions one was far away.
  case farAway

  static let sessions = 4
  static let touches = 6
  /// How many of the last sessions are enough to look at: among them are the touch sessions.
  static let reach = 200
  static let laterRise = 3

  /// The cautions that hold after these sessions, given in the order of time.
  package static func all(in figures: [SessionFigures]) -> [TrendCaution] {
    let touching = figures.filter(\.didTouch)
    let last = touching.suffix(sessions)
    return allCases.filter { caution in
      switch caution {
      case .higherAfter:
        (Quartiles(last.compactMap { $0.change.map(Double.init) })?.median ?? 0) > 0
      case .moreThanPlanned:
        isMoreThanPlanned(touching.suffix(touches).flatMap(\.body.touches).suffix(touches))
      case .higherLater:
        touching.suffix(touches).count { session in
          guard let later = session.body.later, let post = session.body.post else { return false }
          return later >= post + laterRise
        } >= 2
      case .farAway:
        last.count { $0.body.presence[2] > 0 } >= 2
      }
    }
  }

  private static func isMoreThanPlanned(_ touches: some Sequence<TouchFigures>) -> Bool {
    var share = Share()
    for touch in touches { share.add(touch.wasMoreThanPlanned) }
    return (share.value ?? 0) >= 0.5
  }
}
