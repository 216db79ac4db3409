/// What happens at once when a number or a word says that it is too much.
extension Session {
  /// Answers a distress of 7 or more, wherever it was given; true if it took over.
  @discardableResult
  mutating func alarm(at distress: Int) -> Bool {
    if distress >= Titration.stop {
      enterStop()
      return true
    }
    guard distress >= Titration.high, stage != .high else { return false }
    escalate(.high)
    if stage == .orient, now - stageStart < shortestOrient {
      // The safety that a touch is owed is given first, outward already; then more of it.
      ground()
      return true
    }
    enterHigh()
    return true
  }

  /// The safety that is owed whatever else happens.
  private var shortestOrient: Duration {
    guard orientation.kind == .swing else { return .seconds(Titration.shortestSafety) }
    return .seconds(max(Titration.shortestSafety, plan.safetyRatio * lastTouch))
  }

  private mutating func ground() {
    isGrounding = true
    question = nil
    for kind in [Alarm.Kind.askPeak, .askLadder, .questionTimeout, .pacerOn] { clear(kind) }
    stopPacing()
    let length = shortestOrient
    planned = length
    set(.stageEnd, at: max(now, stageStart + length))
    prompt = deck.next(for: .high)
    set(.prompt, at: now + Self.promptSpacing)
  }

  mutating func enterHigh() {
    enter(.high, for: nil, reason: .answer)
    missed = 0
    set(.askAgain, at: now + Self.askAgain)
    set(.card, at: now + Self.cardDelay)
  }

  mutating func enterNumb() {
    escalate(.numb)
    enter(.numb, for: nil, reason: .answer)
    missed = 0
    set(.askAgain, at: now + Self.askAgain)
    set(.card, at: now + Self.cardDelay)
  }

  mutating func enterSilent() {
    enter(.silent, for: Self.extensionLength, reason: .silent)
  }

  /// Stops the practice; what ends by stopping ends from safety.
  mutating func enterStop() {
    escalate(.stop)
    switch stage {
    case .orient, .resource, .checkPre, .checkPost, .arrive, .choose: break
    default:
      orientation = Orientation(kind: .safety)
      enter(.orient, for: nil, reason: .answer)
    }
    enter(.stop, for: nil, reason: .answer)
    planned = nil
    set(.stageEnd, at: now + Self.stopPatience)
    record(.cardShown)
  }

  mutating func askAgainAfterAlarm() {
    switch stage {
    case .high where plan.mode != .ground:
      ask(.rate(.settled, .distress), n: swing > 0 ? swing : nil, k: Int(stageMinutes) - 1)
    case .numb:
      ask(.rate(.settled, .presence), n: swing > 0 ? swing : nil, k: Int(stageMinutes) - 1)
    default: break
    }
  }

  private var stageMinutes: Double { ((now - stageStart).inSeconds / 60).rounded() }

  /// A rating in `high`: 5 or less leads on after three minutes.
  mutating func takeHighRating(_ distress: Int?) {
    missed = distress == nil ? missed + 1 : 0
    let elapsed = now - stageStart
    if let distress, distress >= Titration.stop { return enterStop() }
    let mayGo =
      elapsed >= Self.groundingLength
      && (distress.map { $0 <= Titration.edge } ?? false)
    let waitedLong = elapsed >= Self.cardDelay && (distress.map { $0 < Titration.high } ?? false)
    if mayGo || waitedLong || missed >= 5 { return enterClose(reason: .answer, isLong: true) }
    set(.askAgain, at: now + Self.askAgain)
  }

  /// An answer in `numb`: only "here" leads on.
  mutating func takeNumbPresence(_ answer: Presence?) {
    missed = answer == nil ? missed + 1 : 0
    if answer == .here || missed >= 5 { return enterClose(reason: .answer, isLong: true) }
    set(.askAgain, at: now + Self.askAgain)
  }
}
