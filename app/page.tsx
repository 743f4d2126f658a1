import { redirect } from "next/navigation";
import { currentMember } from "@/lib/auth/current-actor";
import { homeOf } from "@/lib/auth/home";

export default async function Home() {
  const member = await currentMember();
  redirect(member === null ? "/sign-in" : homeOf(member));
}
