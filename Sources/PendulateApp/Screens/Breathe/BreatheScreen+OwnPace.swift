import PendulateCore
import TerminalGrid

/// Finding one's own pace, and the way from it.
extension BreatheScreen {
  /// Takes any key as a tap, but for those that lead away.
  mutating func tap(_ key: Key, in context: inout Context, at stamp: Stamp) -> Step {
    if key == .escape {
      finder = nil
      return Step(resume(at: stamp.moment))
    }
    finder?.tap(at: stamp.moment)
    guard let pace = finder?.pace else { return .stay }
    return take(pace, in: &context, at: stamp)
  }

  /// Keeps the pace that was found, and offers the way from it where there is one.
  private mutating func take(
    _ pace: BreathPace, in context: inout Context, at stamp: Stamp
  ) -> Step {
    finder = nil
    let choice = context.person.preferences.choose(.ownPace(pace))
    let effects: [Effect] = [.journal(.preference(choice))]
    guard let pattern = cue.pattern, pattern.mostCycles == nil, !isOver(at: stamp.moment) else {
      said = BreatheWords.sentence(pace.words)
      return Step(effects + resume(at: stamp.moment))
    }
    if let rampMinutes {
      return goOn(rampMinutes: rampMinutes, in: context, at: stamp).after(effects)
    }
    return Step(effects, .push(.ramp(RampScreen(pace, to: pattern))))
  }

  /// Goes on from the page that offers the way; without an answer, with the pattern.
  mutating func comeBack(
    with answer: ScreenAnswer, in context: inout Context, at stamp: Stamp
  ) -> Step {
    switch answer {
    case .rampMinutes(let minutes): goOn(rampMinutes: minutes, in: context, at: stamp)
    case .nothing, .glimmer: .stay
    }
  }

  private mutating func goOn(
    rampMinutes minutes: Int, in context: Context, at stamp: Stamp
  ) -> Step {
    if let pattern = cue.pattern {
      take(rampMinutes: minutes, to: pattern, in: context, at: stamp.moment)
    }
    return Step(resume(at: stamp.moment))
  }
}

/// The page that offers the way from one's own pace to the pattern.
package struct RampScreen: FormScreen {
  var form: Form

  var screen: Screen { .ramp(self) }

  init(_ pace: BreathPace, to pattern: BreathPattern) {
    form = BreatheWords.rampForm(pace, to: pattern)
  }

  mutating func finish(in context: inout Context, at stamp: Stamp) -> Step {
    Step([], .pop(.rampMinutes(form.number(.rampMinutes) ?? 0)))
  }

  mutating func cancel(in context: inout Context, at stamp: Stamp) -> Step {
    Step([], .pop(.rampMinutes(0)))
  }
}
