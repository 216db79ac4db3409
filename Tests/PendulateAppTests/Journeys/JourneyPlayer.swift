import PendulateApp
import PendulateCore
import TerminalGrid

/// Somebody on a journey through the program, in virtual time.
///
/// It uses the model's outer face alone: events, deadlines, frames.
struct JourneyPlayer {
  private(set) var model: Model
  private(set) var moment = Moment.start
  /// The real time that passed at the keys, beside the virtual time of the session.
  private var pressed = Duration.zero
  /// Whether the program has ended.
  private(set) var isOver = false
  /// Called after everything that was handed to the model, with what it wants done.
  private let told: ([Effect], Model, Stamp) -> Void

  init(_ journey: Journey, size: Size, told: @escaping ([Effect], Model, Stamp) -> Void) {
    var world = JourneyWorld()
    journey.prepare(&world)
    model = Model(
      size: size, content: world.content, person: world.person, options: world.options, seed: 7)
    self.told = told
    carryOut(journey.open(&model, stamp))
  }

  var stamp: Stamp {
    Stamp(
      moment, wall: SampleModel.now.advanced(by: moment - .start),
      real: pressed + (moment - .start))
  }

  mutating func take(_ step: JourneyStep) {
    switch step.action {
    case .keys(let keys): for key in keys { press(key) }
    case .line(let line): hand(.line(line))
    case .wait(let seconds): wait(seconds)
    case .outside(let event): hand(event)
    }
  }

  /// Presses a key, and takes a second for it; the program wakes where it waited for a second digit.
  private mutating func press(_ key: Key) {
    hand(.key(key))
    pressed += .milliseconds(300)
    hand(.tick)
    pressed += .milliseconds(700)
  }

  /// Lets time pass, with a tick for whatever is due and for every span of the breath.
  private mutating func wait(_ seconds: Double) {
    let end = moment + .seconds(seconds)
    while let next = model.exactMoments(after: moment).filter({ $0 <= end }).min() {
      let isLate = next <= moment
      moment = max(moment, next)
      hand(.tick)
      if isLate, model.exactMoments(after: moment).contains(where: { $0 <= moment }) { break }
    }
    moment = end
  }

  private mutating func hand(_ event: Event) {
    guard !isOver else { return }
    carryOut(model.update(event, at: stamp))
  }

  /// As in the program, the journal has said what it keeps before anything is shown.
  private mutating func carryOut(_ wanted: [Effect]) {
    var effects: [Effect] = []
    var rest = wanted
    while !rest.isEmpty {
      let effect = rest.removeFirst()
      effects.append(effect)
      for echo in EffectText.echoes(of: effect) { rest += model.update(echo, at: stamp) }
    }
    isOver = effects.contains(where: EffectText.isTheEnd)
    told(effects, model, stamp)
    for effect in effects {
      for answer in EffectText.answers(to: effect) { hand(answer) }
    }
  }

  /// The picture that a person sees now: what stands still, and over it what moves.
  func frame(glyphs: Glyphs = .unicode) -> CellGrid {
    var frame = model.stillFrame(at: stamp, glyphs: glyphs)
    model.draw(model.moving(at: moment), over: &frame, glyphs: glyphs)
    return frame
  }
}
