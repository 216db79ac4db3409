import ProgramDriving

/// What to measure, and how.
struct Options {
  enum Subject: String {
    case startup
    case firstFrame = "first-frame"
    case session
    case quit
    case commit
    case glimmer
    case journal
    case scale
    case pacer
    case all
  }

  var subject = Subject.all
  var program = ".build/release/pendulate"
  var peer = ToolArguments.besideThisProgram("bare-clock")
  var runs = 20
  var arguments = "breathe soft --minutes 5"
  var keys = "wait:2"
  var windowSeconds = 20
  var pacerSeconds = 600
  var transcript: String?
  var sessions = 10_000
  var eventsEach = 0
  var years = 14
  var seed = 1
  var folder: String?

  /// The defaults.
  init() {}

  init(arguments: ToolArguments) throws(DrivingError) {
    var arguments = arguments
    while let name = arguments.next() {
      switch name {
      case "--program": program = try arguments.value(of: name)
      case "--peer": peer = try arguments.value(of: name)
      case "--runs": runs = try arguments.number(of: name)
      case "--arguments": self.arguments = try arguments.value(of: name)
      case "--keys": keys = try arguments.value(of: name)
      case "--window": windowSeconds = try arguments.number(of: name)
      case "--seconds": pacerSeconds = try arguments.number(of: name)
      case "--sessions": sessions = try arguments.number(of: name)
      case "--events": eventsEach = try arguments.number(of: name)
      case "--years": years = try arguments.number(of: name)
      case "--seed": seed = try arguments.number(of: name)
      case "--into": folder = try arguments.value(of: name)
      case "--transcript": transcript = try arguments.value(of: name)
      default:
        guard let subject = Subject(rawValue: name) else {
          throw DrivingError("There is nothing named \(name).")
        }
        self.subject = subject
      }
    }
  }

  func includes(_ other: Subject) -> Bool {
    // Journals of many years take minutes to write, so they are asked for by name.
    subject == other || (subject == .all && other != .scale)
  }
}
