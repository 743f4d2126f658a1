import { handleAuth } from "@/lib/auth/route";

export { handleAuth as GET, handleAuth as POST };
