import '../parts/posts.ts'
