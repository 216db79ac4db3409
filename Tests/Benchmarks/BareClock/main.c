// The peer that the figures stand beside: the least a full-screen program can do. A clock in the
// middle of the screen, drawn once a second through ncurses; q ends it.

#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static void draw(time_t now)
{
  struct tm parts;
  char text[16];
  localtime_r(&now, &parts);
  strftime(text, sizeof text, "%H:%M:%S", &parts);
  mvaddstr(LINES / 2, (COLS - (int)strlen(text)) / 2, text);
  refresh();
}

int main(int count, char **arguments)
{
  if (count > 1 && strcmp(arguments[1], "--version") == 0) {
    puts("bare-clock 1");
    return 0;
  }
  setlocale(LC_ALL, "");
  SCREEN *screen = newterm(NULL, stdout, stdin);
  if (screen == NULL) {
    fputs("bare-clock: this terminal is unknown.\n", stderr);
    return 1;
  }
  cbreak();
  noecho();
  curs_set(0);
  nodelay(stdscr, TRUE);
  for (;;) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    draw(now.tv_sec);
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    if (poll(&input, 1, 1001 - (int)(now.tv_nsec / 1000000)) > 0) {
      int key = getch();
      if (key == 'q' || key == ERR) break;
    }
  }
  endwin();
  delscreen(screen);
  return 0;
}
