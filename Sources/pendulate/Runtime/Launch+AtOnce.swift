import BreathPacing
import Dispatch
import PendulateApp
import PendulateCore
import PendulateJournal
import PendulateLibrary
import Platform
import TerminalGrid

/// Help right now: it waits for nothing of the person's that does not come at once.
extension Launch {
  /// How long the first frame waits for the person's files.
  ///
  /// They say whether it is drawn and which words were left out, and come in some milliseconds,
  /// unless the disk does not answer.
  static let patience = DispatchTimeInterval.milliseconds(500)

  /// Begins without a journal, and without files that are not read in time.
  static func runAtOnce(
    _ request: LaunchRequest, start: @escaping (inout Model, Stamp) throws -> [Effect]
  ) throws -> Never {
    let aside = ReadingAside { [parts = request.parts] in .ofFiles(parts) }
    let soon = aside.wait(atMost: patience)
    let reading = soon ?? .withoutFiles(request.parts)
    for fault in reading.faults { Output.complain(fault.description) }
    let clock = MonotonicClock(speed: request.options.speed)
    var model = Model(
      size: Size(columns: 80, rows: 24), content: reading.content, person: reading.person,
      options: request.options, seed: UInt64.random(in: 1 ... .max))
    let effects = try start(&model, Stamp(clock.now(), wall: .now()))
    let settings = reading.settings.values
    if !settings.usesColour { Environment.setDefault("NO_COLOR", "1") }
    let face = face(for: request, settings, in: &model)
    let runtime = Runtime(
      model: model, face: face, clock: clock, journal: nil, stream: nil,
      personFolder: UserFiles.folder,
      limits: LimitsKeeper(folder: UserFiles.folder, isAside: true),
      teller: teller(for: request, settings: settings, face: face))
    if soon == nil { aside.whenRead { runtime.learn($0) } }
    runtime.run(effects)
  }
}
