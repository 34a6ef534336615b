<?php

// What `php -l` does, for all files below the folders given, in one process: each is compiled, none is run.

declare(strict_types=1);

if (!function_exists('opcache_compile_file')) {
    fwrite(STDERR, "OPcache is not there\n");
    exit(1);
}
set_error_handler(static fn (int $level, string $text): never => throw new ErrorException($text));
$count = 0;
foreach (array_slice($argv, 1) as $folder) {
    $flags = FilesystemIterator::SKIP_DOTS;
    foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder, $flags)) as $file) {
        if (!opcache_compile_file($file->getPathname())) {
            throw new RuntimeException($file->getPathname());
        }
        $count++;
    }
}
exit($count > 0 ? 0 : 1);
