#!/usr/bin/perl
# Starts a kiosk as systemd does, kills it, starts it anew, and measures until its screen is complete:
#   test-back.pl SECONDS TIMES COMMAND...
# Fails where it always takes longer: what else the machine does may delay one of them. The fifth of
# a second that hearth.service waits is counted.
use strict;
use warnings;
use IO::Select;
use IO::Socket::UNIX;
use Time::HiRes qw(sleep time);

my ($most, $times, @command) = @ARGV;
my $place = "/tmp/hearth-notify-$$";
my $door = IO::Socket::UNIX->new(Type => SOCK_DGRAM, Local => $place) or die "No socket: $!\n";
$ENV{NOTIFY_SOCKET} = $place;

sub start {
  my $pid = fork() // die "No process: $!\n";
  if (!$pid) { exec @command or die "$command[0]: $!\n" }
  return $pid;
}

sub wait_until_ready {
  my $until = time + 60;
  my $select = IO::Select->new($door);
  while (time < $until) {
    next unless $select->can_read(1);
    $door->recv(my $said, 4096);
    return if $said =~ /^READY=1$/m;
  }
  die "The kiosk did not say that it is ready.\n";
}

my @took;
my $pid = start();
wait_until_ready();
for (1 .. $times) {
  kill 'KILL', $pid;
  my $killed = time;
  waitpid $pid, 0;
  sleep 0.2;
  $pid = start();
  wait_until_ready();
  push @took, time - $killed;
}
kill 'TERM', $pid;
waitpid $pid, 0;
unlink $place;
@took = sort { $a <=> $b } @took;
printf "Killed %d times, back after %.2f to %.2f s.\n", $times, $took[0], $took[-1];
exit($took[0] <= $most ? 0 : 1);
