const wordsOf = (text: string): readonly string[] => text.split(/\s+/u);

/**
 * Keywords and alternative tokens of C++ up to C++26 ([lex.key], [lex.digraph]), contextual ones that start a
 * declaration, and what compilers take for keywords by default.
 */
const keywords = wordsOf(`alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t
char32_t class compl concept const consteval constexpr constinit const_cast continue contract_assert co_await co_return
co_yield decltype default delete do double dynamic_cast else enum explicit export extern false float for friend goto if
import inline int long module mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected
public register reinterpret_cast requires return short signed sizeof static static_assert static_cast struct switch
synchronized template this thread_local throw true try typedef typeid typename union unsigned using virtual void
volatile wchar_t while xor xor_eq asm typeof restrict`);

/** Macros of C and POSIX headers, of compilers, of windows.h and of Qt that are written as names are. */
const macros = wordsOf(`alloca assert complex errno fpclassify imaginary isfinite isgreater isgreaterequal isinf isless
islessequal islessgreater isnan isnormal isunordered kill_dependency noreturn offsetof setjmp sigsetjmp signbit stderr
stdin stdout va_arg va_copy va_end va_start getc putc getchar putchar htonl htons ntohl ntohs s_addr h_addr sa_handler
sa_sigaction st_atime st_ctime st_mtime si_addr si_pid si_status si_uid si_value major makedev minor linux unix i386
far near huge pascal cdecl interface small hyper min max environ emit foreach forever signals slots`);

/** Names that clang-format takes for something else, and would set otherwise. */
const misread = ['elif', 'instanceof'];

/** Words that no identifier of ours may be. */
export const reserved: ReadonlySet<string> = new Set([...keywords, ...macros, ...misread]);

/**
 * Names at global scope in headers of C and POSIX, or reserved by the standard, that a catalog could be named
 * after: a namespace of that name would not compile beside them.
 */
export const globalNames: ReadonlySet<string> = new Set([
  ...reserved,
  ...wordsOf(`std posix abort abs accept access acos alarm asctime asin atan atexit atof atoi atol basename bind brk
bsearch calloc ceil chdir chmod chown chroot clock clone close connect copysign cos creat ctime daemon dirname div dup
erf error exit exp fabs fclose feof fflush fgets floor fma fmod fopen fork fprintf fputs fread free frexp fwrite gamma
getenv gets gmtime hypot index ioctl isalnum isalpha isdigit isspace kill labs ldexp ldiv lgamma link listen
localeconv localtime lockf log logb longjmp lseek lstat malloc mblen memcmp memcpy memset mkdir mktime mmap modf mount
nan nanosleep nice open pause perror pipe poll pow printf ptrace puts qsort raise rand random read readlink realloc recv
remove rename rewind rindex rint rmdir round scanf select send setbuf shutdown sigaction signal sin sleep socket splice
sprintf sqrt srand sscanf stat stime strcat strcmp strcpy strlen strtod swab swap symlink sync syscall sysinfo system
tan tee tgamma time timer times tmpfile tolower toupper trunc truncate ttyname tzname tzset uname ungetc unlink usleep
utime vfork vprintf wait waitid waitpid warn write`),
]);
