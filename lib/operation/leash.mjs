// Loaded first into every Node process that a command starts. A command that is killed outright cannot end its
// children; they see its end of the channel close, and end themselves. Their own children inherit this file with
// the command line, but hang on other channels, which are not to be touched.
if (process.env.FOURFOLD_LEASH === "1") {
  delete process.env.FOURFOLD_LEASH;
  process.once("disconnect", () => process.exit(1));
  // The channel alone is no reason to stay.
  process.channel?.unref();
}
