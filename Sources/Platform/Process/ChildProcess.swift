#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Another program as a child that shares nothing with this process but the variables it is given.
package struct ChildProcess: Hashable, Sendable {
  package let id: Int32

  /// Starts a program; nil if there is none at the path, or no process can be had (posix_spawn(3)).
  ///
  /// It reads nothing and is not heard: its three files are `/dev/null`. It waits until the program
  /// is loaded, which a slow disk may put off: not for the main queue.
  package static func start(
    _ path: String, _ arguments: [String], environment: [String]
  ) -> ChildProcess? {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    // Closing one that is closed by then is no fault (glibc, posix_spawn_file_actions_addclose).
    for descriptor in inheritedDescriptors() {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }

    var attributes = posix_spawnattr_t()
    guard posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, which the terminal's keys do not reach. Dispatch blocks signals on its
    // threads, and this process ignores SIGPIPE: a child would get both.
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setpgroup(&attributes, 0)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)

    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var id: pid_t = 0
    var result = posix_spawn(&id, path, &actions, &attributes, &words, &variables)
    // A file that somebody still writes to, as in an update of the program, is whole a moment later.
    for _ in 0..<10 where result == ETXTBSY {
      ThisProcess.pause(milliseconds: 10)
      result = posix_spawn(&id, path, &actions, &attributes, &words, &variables)
    }
    return result == 0 ? ChildProcess(id: id) : nil
  }

  /// The open files that a child would get, but for the three that every program has (proc(5)).
  private static func inheritedDescriptors() -> [Int32] {
    ((try? Folders.names(in: "/proc/self/fd")) ?? []).compactMap { Int32($0) }.filter {
      // The one by which the folder was read is closed by now.
      let flags = fcntl($0, F_GETFD)
      return $0 > STDERR_FILENO && flags >= 0 && flags & FD_CLOEXEC == 0
    }
  }

  /// Waits until it has ended, and leaves its status to be taken (waitid(2)).
  ///
  /// As long as nobody took it the number belongs to nobody else, so a kill cannot hit a stranger.
  package func waitUntilEnded() {
    var about = siginfo_t()
    while waitid(P_PID, id_t(id), &about, WEXITED | WNOWAIT) != 0, errno == EINTR {}
  }

  /// Takes its status, of this process alone and without waiting; whether it went well (waitpid(2)).
  package func takeStatus() -> Bool {
    var status: Int32 = 0
    // Who ignores SIGCHLD gets no status at all; then nothing is known against the program.
    return waitpid(id, &status, WNOHANG) != id || status == 0
  }

  /// Ends it, with everything it started, at once (kill(2)).
  package func end() {
    kill(-id, SIGKILL)
  }
}
