import BreathPacing
import Glibc
import PendulateCore
import PendulateJournal
import ProgramDriving

/// A data folder in which something is not as it was left: bits flipped, files cut, something else in
/// a file's place; or a disk that is full, only read, gone, or another user's.
///
/// Every command ends by itself with a status of its own, and what was in the folder is still there.
struct DiskSuite: FaultSuite {
  static let name = "disks"
  static let summary =
    "flipped bits, cut files, other things in a file's place; full and other disks"
  static let smokeRuns = 40
  static let longRuns = 1200

  private static let commands = [
    ["journal", "list"], ["export"], ["doctor"], ["trends"], ["glimmer", "random"],
    ["checkin", "--distress", "3"], ["home", "--plain"], ["steady", "--plain"],
    ["session", "full", "--plain", "--speed", "400"], ["config", "check"], ["practice", "list"],
  ]

  private let world: FaultWorld
  private let sample: [UInt8]
  private var notTried = 0

  var counts: [String] {
    notTried > 0 ? ["\(notTried) not tried, as no namespace may be made here"] : []
  }

  init(_ world: FaultWorld) throws(DrivingError) {
    self.world = world
    sample = try SampleJournal.bytes(seed: world.seed)
  }

  mutating func attempt(
    _ run: Int, _ random: inout SeededGenerator
  ) throws(DrivingError) -> [String] {
    let command = Self.commands.randomElement(using: &random) ?? []
    if run % 4 == 3 {
      let disk = UnwritableDisk.allCases.randomElement(using: &random) ?? .full
      guard UnwritableDisk.isAllowed else {
        notTried += 1
        return []
      }
      return try play(command, on: disk).map {
        ["\(command.joined(separator: " ")) on \(disk): \($0)"]
      }
        ?? []
    }
    let damage = Damage.any(run, sample: sample, &random)
    let fault = try TemporaryHome.with { home throws(DrivingError) in
      try play(home, damage, command)
    }
    return fault.map { ["\(command.joined(separator: " ")) with \(damage): \($0)"] } ?? []
  }

  private func play(
    _ command: [String], on disk: UnwritableDisk
  ) throws(DrivingError) -> String? {
    try TemporaryHome.with { home throws(DrivingError) in
      try DataFolder(home: home).make(journal: sample)
      let null = open("/dev/null", O_RDONLY | O_CLOEXEC)
      defer { close(null) }
      let fed = try FedProgram(
        "/bin/sh", arguments: ["-c", disk.script, world.program] + command, home: home,
        input: null, clock: world.clock)
      guard let status = fed.waitForEnd(until: world.clock.now() + .seconds(20)) else {
        return "it does not end"
      }
      if status == 99 { return "the journal is damaged afterwards" }
      return status == 0 || (64...78).contains(status) ? nil : "it ends with \(status)"
    }
  }

  private func play(
    _ home: String, _ damage: Damage, _ command: [String]
  ) throws(DrivingError) -> String? {
    let folder = DataFolder(home: home)
    try folder.make(journal: sample)
    try damage.apply(in: folder, journal: sample)
    let null = open("/dev/null", O_RDONLY | O_CLOEXEC)
    defer { close(null) }
    let fed = try FedProgram(
      world.program, arguments: command, home: home, input: null, clock: world.clock)
    guard let status = fed.waitForEnd(until: world.clock.now() + .seconds(20)) else {
      return "it does not end"
    }
    // sysexits(3): what a program says that could not do what it was asked to.
    guard status == 0 || (64...78).contains(status) else { return "it ends with \(status)" }
    // What was set aside is kept as it was; what was written on still holds what it held.
    if let damaged = damage.journal(of: sample), !folder.holds(damaged) {
      let inspection = JournalInspection(of: JournalLocation(folder: folder.path))
      switch inspection.condition {
      case .whole where inspection.sessions < SampleJournal.sessions:
        return "\(SampleJournal.sessions - inspection.sessions) sessions are gone"
      case .whole, .damaged: break
      default: return "the damaged journal is gone: \(inspection.condition)"
      }
    }
    return nil
  }
}
