import PendulateCore
import TerminalGrid

/// Taking an answer back, until the next one.
extension SessionScreen {
  /// Takes the last answer back, where there is one.
  mutating func takeBack(in context: inout Context, at stamp: Stamp) -> Step {
    guard let answer = session.answerToTakeBack else {
      return run(.activity, in: &context, at: stamp)
    }
    let effects = apply(.takeBack, in: &context, at: stamp)
    return goOn(effects + withdraw(answer), in: &context, at: stamp)
  }

  /// Goes back to a question of a page; what it was answered is taken back where that came last.
  mutating func goBack(
    to name: Field.Name, on page: Form, in context: inout Context, at stamp: Stamp
  ) -> Step {
    form = page
    guard let answer = CheckInPage.answer(name, in: page), answer == session.answerToTakeBack
    else { return run(.activity, in: &context, at: stamp) }
    form?.set(nil)
    return takeBack(in: &context, at: stamp)
  }

  /// Keeps the check-in without an answer that it was kept with.
  private mutating func withdraw(_ answer: Answer) -> [Effect] {
    let checkIn: CheckIn
    switch events.last(where: { $0.event == .takenBack })?.occasion {
    case .pre:
      guard let kept = pre else { return [] }
      checkIn = kept.without(answer)
      pre = checkIn
    case .post:
      guard let kept = post else { return [] }
      checkIn = kept.without(answer)
      post = checkIn
    case .gate, .peak, .settled, .both, .later, nil: return []
    }
    return isRecorded ? [.journal(.checkIn(checkIn))] : []
  }
}

extension CheckIn {
  /// The same without an answer; as it is where it holds another one.
  fileprivate func without(_ answer: Answer) -> CheckIn {
    var rest = self
    switch answer {
    case .distress(let told): if distress == told { rest.distress = nil }
    case .presence(let told): if presence == told { rest.presence = nil }
    case .state(let told): if state == told { rest.state = nil }
    case .ladder: break
    }
    return rest
  }
}
