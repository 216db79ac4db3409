import ProgramDriving

/// Which suites are run, and how.
struct FaultOptions {
  private(set) var suites: [any FaultSuite.Type] = []
  private(set) var isSmoke = false
  private(set) var runs: Int?
  private(set) var seed = UInt64.random(in: 1...UInt64(UInt32.max))
  private(set) var program = ToolArguments.besideThisProgram("pendulate")

  init(_ arguments: ToolArguments) throws(DrivingError) {
    var arguments = arguments
    while let word = arguments.next() {
      switch word {
      case "--smoke": isSmoke = true
      case "--runs": runs = try arguments.number(of: word)
      case "--seed": seed = UInt64(try arguments.number(of: word))
      case "--program": program = try arguments.value(of: word)
      case "all": suites = FaultSuites.all
      default:
        guard let suite = FaultSuites.all.first(where: { $0.name == word }) else {
          throw DrivingError("There is nothing named \(word).")
        }
        suites.append(suite)
      }
    }
    guard !suites.isEmpty else { throw DrivingError("Which suite?") }
  }
}
