// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "pendulate",
  products: [.executable(name: "pendulate", targets: ["pendulate"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
    .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
    .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.2")),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "PendulateCore"),
    .target(name: "TerminalGrid"),
    .target(name: "Platform"),
    .target(name: "PendulateApp", dependencies: ["PendulateCore", "TerminalGrid"]),
    .target(name: "BreathPacing", dependencies: ["PendulateCore"]),
    .target(name: "ClosedEyeCues", dependencies: ["PendulateCore", "Platform"]),
    .target(name: "CTerminalRestore"),
    .target(
      name: "TerminalCurses",
      dependencies: ["TerminalGrid", "Platform", "CNcurses", "CTerminalRestore"]),
    .target(
      name: "PendulateJournal",
      dependencies: ["PendulateCore", "Platform", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(
      name: "Assets", path: "Assets", exclude: ["pictures"],
      resources: [.embedInCode("content"), .embedInCode("schemas")]),
    .target(
      name: "PendulateLibrary",
      dependencies: [
        "PendulateCore", "Platform", "Assets", .product(name: "Yams", package: "Yams"),
      ]),
    .target(name: "PendulateReport", dependencies: ["PendulateApp", "PendulateCore"]),
    .executableTarget(
      name: "pendulate",
      dependencies: [
        "PendulateCore", "TerminalGrid", "PendulateApp", "BreathPacing", "ClosedEyeCues",
        "TerminalCurses", "PendulateJournal", "PendulateLibrary", "PendulateReport", "Platform",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "PendulateCoreTests", dependencies: ["PendulateCore"], exclude: ["Recorded"]),
    .testTarget(name: "PlatformTests", dependencies: ["Platform"]),
    .testTarget(name: "TerminalGridTests", dependencies: ["TerminalGrid"]),
    .testTarget(
      name: "PendulateAppTests",
      dependencies: ["PendulateApp", "PendulateCore", "PendulateLibrary", "TerminalGrid"],
      exclude: ["Frames", "Recorded"]),
    .testTarget(
      name: "PendulateReportTests",
      dependencies: ["PendulateReport", "PendulateApp", "PendulateCore", "TerminalGrid"],
      exclude: ["Pictures"]),
    .testTarget(name: "BreathPacingTests", dependencies: ["BreathPacing", "PendulateCore"]),
    .testTarget(name: "ClosedEyeCuesTests", dependencies: ["ClosedEyeCues", "PendulateCore"]),
    .testTarget(
      name: "PendulateJournalTests",
      dependencies: [
        "PendulateJournal", "PendulateCore", "Platform",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], exclude: ["Recorded"]),
    .testTarget(
      name: "PendulateLibraryTests", dependencies: ["PendulateLibrary", "PendulateCore"]),
    .testTarget(
      name: "ProgramTests",
      dependencies: [
        "pendulate", "ClosedEyeCues", "PendulateApp", "PendulateCore", "PendulateJournal",
        "PendulateLibrary", "Platform", "TerminalGrid",
      ], exclude: ["Transcripts/Recorded"]),
    // Runs the program as a person's terminal would, for the benchmark and the fault suites.
    .target(
      name: "ProgramDriving", dependencies: ["BareC", "BreathPacing", "PendulateCore"],
      path: "Tests/Driving"),
    .executableTarget(
      name: "pendulate-faults",
      dependencies: [
        "ProgramDriving", "BareC", "BreathPacing", "PendulateApp", "PendulateCore",
        "PendulateJournal", "PendulateLibrary", "TerminalGrid",
      ], path: "Tests/Faults"),
    // What the benchmark needs: it prints the figures beside bare C's in the same run.
    .target(name: "BareC", path: "Tests/Benchmarks/BareC"),
    .executableTarget(
      name: "bare-clock", path: "Tests/Benchmarks/BareClock",
      linkerSettings: [.linkedLibrary("ncursesw")]),
    .executableTarget(name: "bare-launcher", path: "Tests/Benchmarks/BareLauncher"),
    .executableTarget(
      name: "pendulate-benchmark",
      dependencies: [
        "ProgramDriving", "BareC", "BreathPacing", "PendulateCore", "PendulateJournal",
      ],
      path: "Tests/Benchmarks/Command"),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}

// The suite walks through a hundred thousand random sessions each time: seconds if the machine is
// optimised, minutes if not.
for target in package.targets where target.name.hasPrefix("PendulateCore") {
  target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
}
