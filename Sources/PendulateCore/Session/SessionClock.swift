/// What is due, each thing at its own instant.
extension Session {
  /// Works off what is due by a time.
  mutating func workOff(until time: Duration) {
    while outcome == nil, let next = visit.nextAlarm, next.at <= time {
      clear(next.kind)
      now = max(now, next.at)
      ring(next.kind)
    }
    now = max(now, time)
  }

  private mutating func ring(_ kind: Alarm.Kind) {
    switch kind {
    case .stageEnd: state?.rules.timeIsUp(in: &self)
    case .askPeak: state?.rules.askPeak(in: &self)
    case .askCheckIn: state?.rules.askCheckIn(in: &self)
    case .askLadder: askLadder()
    case .askAgain: state?.rules.askAgain(in: &self)
    case .questionTimeout: timeOut()
    case .card: showCard()
    case .hidePrompt: words.prompt = nil
    case .prompt: nextPrompt()
    case .pacerOn: startPacing()
    case .pacerOff: stopPacing()
    case .ceiling: reachCeiling()
    }
  }

  private mutating func askLadder() {
    guard glimmer != nil, question == nil else { return }
    ask(.rate(stage == .close ? .post : .gate, .ladder))
  }

  /// A deadline that is long past means that nobody was running: the time between does not count.
  ///
  /// Gives whether there was such a gap.
  mutating func skipGap(before moment: Moment) -> Bool {
    guard let deadline = nextDeadline, moment - deadline > toleratedGap else { return false }
    stopwatch.pause(at: deadline)
    stopwatch.resume(at: moment)
    return true
  }
}
