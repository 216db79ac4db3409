import BreathPacing
import ClosedEyeCues
import PendulateApp
import PendulateCore
import PendulateJournal
import PendulateLibrary
import Platform
import TerminalCurses
import TerminalGrid

/// What a guided command starts with.
struct LaunchRequest {
  var options = Options()
  /// Whether lines were asked for; if not, the settings say.
  var isPlain = false
  /// How much moves; nil leaves it to the settings.
  var motion: Motion?
  /// What is done with the journal; nil leaves it to the settings.
  var journalUse: JournalUse?
  var eventsPath: String?
  var parts: ContentParts = .all
  /// What is told for closed eyes; nil leaves it to the settings.
  var cues: CueStyle?
  var cueVolume: Int?
  /// Whether minutes, touches, aim and seed are as set where they were not given.
  var takesSessionSettings = false
  /// Whether it shows something before it reads any file of the person's.
  var isUrgent = false
  /// Whether it goes on, with touching closed, where nothing can be kept.
  var mayGoUnkept = false
  /// The settings, where they were read already.
  var reading: Settings.Reading?
}

/// What a guided command does with the journal.
enum JournalUse {
  /// What was is read, and what comes is kept.
  case keep
  /// What was is read; of what comes nothing is kept but what limits touching.
  case look
  /// It is left alone.
  case none

  /// What `--journal` and `--no-journal` ask for; nil where neither was given.
  init?(keeps: Bool?) {
    guard let keeps else { return nil }
    self = keeps ? .keep : .look
  }
}

/// Opens what a guided command needs, and hands over to the runtime.
@MainActor enum Launch {
  /// How many faults of settings and files are said at home at most; a window holds no more of them.
  private static let faultsAtHome = 3

  static func run(
    _ request: LaunchRequest, start: @escaping (inout Model, Stamp) throws -> [Effect]
  ) throws -> Never {
    SignalSources.begin()
    // Else the next file that is opened would be taken for the person's input.
    if !FileDescriptor.standardInput.isOpen {
      _ = try? FileDescriptor.open("/dev/null", for: .reading)
    }
    if request.isUrgent { try runAtOnce(request, start: start) }
    var settings = LaunchSettings(request.reading ?? SettingsSources.read())
    let (content, contentFaults) = UserFiles.contentAndFaults(
      request.parts, settings: settings.values)
    settings.check(against: content, parts: request.parts)
    let options = settings.options(for: request)
    let folder = UserFiles.folder
    // Where there is no journal yet nothing is known, so the first screen need not wait for one.
    var use = request.journalUse ?? (settings.values.usesJournal ? .keep : .look)
    let isNew = use == .keep && !UserFiles.hasJournal
    var obstacle: JournalError?
    var journal: Journal?
    if use == .keep, !isNew {
      do throws(JournalError) {
        journal = try Journal.open(at: JournalLocation.standard(), now: .now())
      } catch {
        guard request.mayGoUnkept, error.isAboutWriting else {
          throw CLIError(error, goesWithoutJournal: request.takesSessionSettings)
        }
        obstacle = error
        use = .look
      }
    }
    var person: Person
    do {
      do {
        person =
          use == .look
          ? PersonReader.look(content: content, folder: folder, now: .now())
          : try PersonReader.read(journal, content: content, folder: folder, now: .now())
      } catch .damaged {
        // The next opening sets the file aside, and goes on with what can be read of it.
        journal?.close()
        journal = try Journal.open(at: JournalLocation.standard(), now: .now())
        person = try PersonReader.read(journal, content: content, folder: folder, now: .now())
      }
    } catch {
      throw CLIError(error)
    }
    person.readLimits(of: use == .keep ? journal : nil, isLooking: use == .look)
    if let obstacle { person.goUnkept(obstacle) }
    // The limits of the next time would not know of it, whether it was to be kept or not.
    if use == .look, (try? JournalLocation.standard().isUnwritable) == true {
      person.isUnkept = true
    }
    settings.apply(to: &person, content: content)
    for fault in settings.faults { Output.complain(fault.description) }
    // Standard error is hidden behind a drawn screen, so the faults are said there too.
    let faults = settings.faults + contentFaults
    let more = faults.count - Self.faultsAtHome
    let told =
      faults.prefix(Self.faultsAtHome).map(\.description)
      + (more > 0 ? ["\(more) more: pendulate doctor tells them all."] : [])
    if !told.isEmpty {
      person.notice = ([person.notice].compactMap { $0 } + told).joined(separator: "\n")
    }
    let stream = try request.eventsPath.map { try EventStream(path: $0) }
    let clock = MonotonicClock(speed: options.speed)
    var random = SystemRandomNumberGenerator()
    var model = Model(
      size: Size(columns: 80, rows: 24), content: content, person: person,
      options: options, seed: options.seed == 0 ? random.next() : options.seed)
    // What can go wrong in starting goes wrong before the terminal is taken over.
    let now = Stamp(clock.now(), wall: .now())
    let effects = try start(&model, now)
    if !settings.values.usesColour { Environment.setDefault("NO_COLOR", "1") }
    let face = face(for: request, settings.values, in: &model)
    if isNew {
      // A drawn screen can be taken back where the journal then fails; what was spoken cannot.
      if face is DrawnFace { face.show(model, at: now) }
      do throws(JournalError) {
        journal = try Journal.open(at: JournalLocation.standard(), now: .now())
      } catch {
        guard request.mayGoUnkept, error.isAboutWriting else {
          face.close(lastLine: nil)
          throw CLIError(error, goesWithoutJournal: request.takesSessionSettings)
        }
        model.person.goUnkept(error)
        _ = model.update(.notice(error.unkeptNotice), at: now)
      }
    }
    let runtime = Runtime(
      model: model, face: face, clock: clock, journal: journal,
      reading: obstacle == nil ? nil : try? UserFiles.journalToLookAt(), stream: stream,
      personFolder: folder, limits: LimitsKeeper(folder: folder),
      teller: teller(for: request, settings: settings.values, face: face))
    runtime.run(effects)
  }

  static func teller(
    for request: LaunchRequest, settings: Settings, face: any Face
  ) -> CueTeller? {
    let style = request.cues ?? CueStyle(rawValue: settings.cues) ?? .off
    guard style != .off else { return nil }
    return CueTeller(
      style: style, volume: request.cueVolume ?? settings.cueVolume, speed: request.options.speed,
      ring: { [weak face] in face?.ringCue() ?? true })
  }

  /// Whether what is drawn goes over a line to another machine.
  private static var isRemote: Bool {
    ["SSH_CONNECTION", "SSH_TTY", "MOSH_IP", "MOSH_SERVER_PID"].contains {
      Environment.variable($0)?.isEmpty == false
    }
  }

  /// The drawn face where the terminal can show it, the spoken one everywhere else.
  static func face(
    for request: LaunchRequest, _ settings: Settings, in model: inout Model
  ) -> any Face {
    if request.isPlain || settings.isPlain { return SpokenFace() }
    do {
      let terminal = try CursesTerminal.open(
        theme: Theme(rawValue: settings.theme) ?? .auto,
        glyphs: GlyphSet(rawValue: settings.glyphs) ?? .auto)
      model.size = terminal.size
      model.options.motion = request.motion ?? settings.motion ?? (isRemote ? .gentle : .full)
      return DrawnFace(terminal, isBellEnabled: settings.bell, motion: model.options.motion)
    } catch .notATerminal {
      return SpokenFace()
    } catch .unknownType(let name) {
      if name != "dumb" {
        Output.complain(
          "The terminal type \"\(name)\" is not known here, so everything comes as lines.")
        Output.complain("Set TERM to one that is, such as xterm-256color, for the drawn screens.")
      }
      return SpokenFace()
    } catch {
      Output.complain("The terminal could not be set up (\(error)), so everything comes as lines.")
      Output.complain("Say --plain to ask for that from the start.")
      return SpokenFace()
    }
  }
}
